package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Probes;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Probes.Probe probe;

    private Browser browser;

    @BeforeEach
    void aClerk() {
        probe.event = () -> 0;
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), "a mountain in spring");
        browser = Browser.loggedIn(port, user.login(), "a mountain in spring");
    }

    @Test
    void tellsARefusalWithItsCode() {
        probe.event = () -> {
            throw new Probes.WordForbidden();
        };

        var answer = browser.get("/api/probe?number=1");

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        says(answer, 409, "\"code\":\"WordForbidden\"", "\"detail\":\"这个词不能用\"", "\"title\":\"不能这样办理\"");
    }

    @Test
    void tellsEveryFieldThatIsWrong() {
        probe.event = () -> {
            throw new InvalidInput("name", "姓名不能为空");
        };

        says(browser.get("/api/probe?number=1"), 400, "{\"field\":\"name\",\"message\":\"姓名不能为空\"}");
        says(browser.post("/api/probe", "{\"word\":\" \",\"number\":1}"), 400,
                "{\"field\":\"word\",\"message\":\"不能为空\"}");
    }

    @Test
    void tellsWhatIsNotThereTheSameWayAsWhatIsNotYours() {
        probe.event = () -> {
            throw new NotFound();
        };

        says(browser.get("/api/probe?number=1"), 404, "没有找到，或不在您的查看范围内");
        says(browser.get("/api/nowhere"), 404, "没有找到，或不在您的查看范围内");
    }

    @Test
    void tellsWhatItCannotRead() {
        says(browser.post("/api/probe", "{"), 400, "不是有效的 JSON");
        says(browser.post("/api/probe", "{\"word\":\"a\",\"number\":\"x\"}"), 400, "\"field\":\"number\"");
        says(browser.post("/api/probe", "{\"word\":\"a\",\"colour\":\"red\"}"), 400, "\"field\":\"colour\"");
        says(browser.get("/api/probe"), 400, "{\"field\":\"number\",\"message\":\"不能缺少\"}");
        says(browser.get("/api/probe?number=x"), 400, "{\"field\":\"number\",\"message\":\"格式不对\"}");
    }

    @Test
    void tellsAMethodThatIsNotThere() {
        says(browser.delete("/api/regions"), 405, "不支持");
    }

    @Test
    void tellsABugByItsNumberAndLogsItOnceWithoutItsWords(CapturedOutput output) {
        probe.event = () -> {
            throw new IllegalStateException("张三 13800001234", new NullPointerException("李四"));
        };

        var answer = browser.get("/api/probe?number=1");

        says(answer, 500, "系统出错，请将编号告知管理员");
        assertThat(answer.body()).doesNotContain("张三", "IllegalState");
        assertThat(output.getAll()).containsOnlyOnce("Incident ")
                .contains("java.lang.IllegalStateException", "/api/probe",
                "caused by java.lang.NullPointerException").doesNotContain("13800001234", "李四");
    }

    private static void says(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
    }
}
