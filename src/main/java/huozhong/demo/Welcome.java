package huozhong.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** What the console says at the end: where to go, and the accounts. */
@Demonstration
class Welcome {

    private static final String WORDS = """


            ────────────────────────────────────────────────────────────
              “火种”计划演示已就绪        http://127.0.0.1:%d
              所有账号的密码：%s
            ────────────────────────────────────────────────────────────
              康平县委宣传部    kp-xcb-clerk      kp-xcb-leader
              康平县文明办      kp-wmb-clerk      kp-wmb-leader
              法库县人民医院    fk-rmyy-clerk     fk-rmyy-leader
              沈北新区文旅局    sb-wlj-clerk      sb-wlj-leader
              苏家屯区委宣传部  sjt-xcb-leader    sjt-xcb-keeper（电子印章，PIN %s）
              皇姑区委宣传部    hg-xcb-clerk（盖章扫描件）
              市文明办（主办）  sy-wmb-clerk      sy-wmb-leader
              市委宣传部        sy-xcb-clerk      sy-xcb-leader
              　宣讲处　        sy-xcb-xjc-clerk  sy-xcb-xjc-leader
              　文艺处　        sy-xcb-wyc-clerk  sy-xcb-wyc-leader
              市卫健委          sy-wjw-clerk      sy-wjw-leader
              省委宣传部        ln-xcb-clerk      ln-xcb-leader
              系统管理员 system-admin    安全管理员 security-admin
              审计员     audit-admin
              流程管理员 flow-admin（起草）  second-flow-admin（复核发布）

              账号 = 单位代码 + clerk（经办人）或 leader（负责人）；其他区县把 kp 换成
            %s
            ────────────────────────────────────────────────────────────
              这些账号只在演示配置中存在，只能从本机访问。人员均为虚构。
            """;

    private final ObjectProvider<ServletWebServerApplicationContext> server;

    Welcome(ObjectProvider<ServletWebServerApplicationContext> server) {
        this.server = server;
    }

    /** As soon as somebody can log in. */
    String open() {
        return "现在可以登录：http://127.0.0.1:%d  账号 kp-xcb-leader，密码 %s（演示情节还在推进，系统时间随之变化）"
                .formatted(port(), DemoPasswords.PASSWORD);
    }

    String words() {
        return WORDS.formatted(port(), DemoPasswords.PASSWORD, DemoPasswords.PIN, counties());
    }

    private int port() {
        var context = server.getIfAvailable();
        return context == null || context.getWebServer() == null ? 0 : context.getWebServer().getPort();
    }

    private static String counties() {
        var words = new StringBuilder("  ");
        for (var county : County.values()) {
            words.append(county.ordinal() == 7 ? "\n  " : "").append(county.name().toLowerCase(java.util.Locale.ROOT))
                    .append(' ').append(county.words()).append("  ");
        }
        return words.toString();
    }
}
