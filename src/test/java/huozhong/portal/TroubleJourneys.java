package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;

/** Somebody was faster, the session ended, the line was cut: nothing is lost and nothing is done twice. */
class TroubleJourneys extends Journey {

    private static final List<String> HOSPITAL = List.of("赵一诺", "钱二丫", "孙三省");
    private static final List<String> CULTURE = List.of("李四光", "周五常");
    private static final String SLOW_LINE = """
            const fast = window.fetch
            window.fetch = async (request, init) => {
                if (request.method === 'POST') await new Promise(go => setTimeout(go, 1500))
                return fast(request, init)
            }""";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeAll
    void putFiveForward() {
        var plan = publishThePlan();
        putForward(plan, people(HOSPITAL, "康平县人民医院医生", 13_700_000_000L));
        putForward(plan, people(CULTURE, "康平县文化馆馆员", 13_800_000_000L));
        desk("kp-whg-leader").post("/api/me/deputies", of("deputyId", scene.userId("kp-whg-deputy"), "from",
                "2024-04-01", "until", "2024-04-30"));
    }

    private static List<Person> people(List<String> names, String employer, long mobile) {
        return IntStream.range(0, names.size()).mapToObj(i -> new Person(i + 1, names.get(i), employer,
                String.valueOf(mobile + i), "卫生健康")).toList();
    }

    private int opinions(String name) {
        return IntStream.of(jdbc.queryForObject("select count(*) from opinion o join nomination n"
                + " on n.id = o.nomination_id where n.name = ?", Integer.class, name)).sum();
    }

    @Test
    void theSlowerOfTwoIsToldWhoWasFasterAndKeepsHisText() {
        try (var leader = visitor("kp-whg-leader"); var deputy = visitor("kp-whg-deputy").bearingRefusals()) {
            var faster = new TaskPages(leader).openPerson("李四光");
            new TaskPages(deputy).openPerson("李四光");
            deputy.press("退回修改").pressInDialog("事迹介绍").fill("#field-reason", "请补充近三年的事迹");

            faster.returns("特长", "特长写得太笼统");
            deputy.pressInDialog("退回修改").sees("已由康平县文化馆负责人于4月19日 10:00退回修改").finds("slower");
            assertThat(deputy.page().locator("#field-reason")).hasValue("请补充近三年的事迹");
            deputy.pressInDialog("取消").sees("已退回修改，等待经办人修改后再办理");
            assertThat(opinions("李四光")).isEqualTo(1);
        }
    }

    @Test
    void aSessionThatEndsInTheMiddleOfTypingLosesNothing() {
        try (var clerk = visitor("sy-kp-xcb-clerk").bearingRefusals()) {
            clerk.goTo("填登记表").fill("#field-name input", "吴六合").sees("已自动保存");
            clerk.page().setInputFiles("input[type=file]", new FilePayload("照片.jpg", "image/jpeg",
                    MainJobScene.onePhoto()));
            clerk.sees("裁剪照片").pressInDialog("使用这张照片").sees("换一张").finds("photo");

            clerk.context().clearCookies();
            clerk.fill("#field-deeds textarea", "二十年坚持下乡义诊。").sees("请重新登录").finds("session-ended");
            clerk.dialog().getByLabel("账号").fill("sy-kp-xcb-clerk");
            clerk.dialog().getByLabel("密码").first().fill(MainJobScene.PASSWORD);
            clerk.pressInDialog("登录");
            assertThat(clerk.page().getByText("请重新登录")).isHidden();
            assertThat(clerk.page().locator("#field-deeds textarea")).hasValue("二十年坚持下乡义诊。");
            clerk.settle().sees("已自动保存");

            clerk.page().reload();
            clerk.settle();
            assertThat(clerk.page().locator("#field-name input")).hasValue("吴六合");
            assertThat(clerk.page().locator("#field-deeds textarea")).hasValue("二十年坚持下乡义诊。");
        }
    }

    @Test
    void aLineThatIsCutWhileSubmittingAndTheSecondTryMakeNoDouble() {
        try (var leader = visitor("kp-rmyy-leader").bearingRefusals()) {
            var tasks = new TaskPages(leader).marksAll(HOSPITAL.size());
            leader.page().route("**/api/task-batches", TroubleJourneys::losesTheAnswer,
                    new Page.RouteOptions().setTimes(1));

            leader.press("核对并提交").sees("所选人员均已打开查看").pressInDialog("提交 3 人").sees("网络中断，没有收到回答");
            leader.finds("line-cut");
            assertThat(HOSPITAL).allSatisfy(name -> assertThat(opinions(name)).isEqualTo(1));

            leader.pressInDialog("提交 3 人").sees("已提交 3 人").pressInDialog("关闭").settle().sees("都办完了");
            assertThat(HOSPITAL).allSatisfy(name -> assertThat(opinions(name)).isEqualTo(1));
            assertThat(tasks.heading()).hasCount(0);
        }
    }

    @Test
    void whoGoesOnWhileHisCorrectionIsOnItsWayIsNotAskedWhetherToDropIt() {
        try (var leader = visitor("kp-whg-leader"); var clerk = visitor("sy-kp-xcb-clerk")) {
            new TaskPages(leader).openPerson("周五常").returns("特长", "特长写得太笼统");
            clerk.context().addInitScript(SLOW_LINE);
            clerk.again();
            new TaskPages(clerk).openPerson("周五常").goesToItsPlace().fill("#field-specialty input", "擅长二胡独奏")
                    .fill("#field-explanation textarea", "已补充").press("提交修改").goTo("人员信息").sees("修改已提交");

            clerk.page().waitForURL(url -> !url.contains("/form"));
            assertThat(clerk.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        }
    }

    /** The server takes it, and its answer is lost. */
    private static void losesTheAnswer(Route route) {
        route.fetch();
        route.abort("connectionreset");
    }
}
