package huozhong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import huozhong.Browser;
import huozhong.MainJobScene;

/** Coming in, and being put out. */
class LoginJourneys extends Journey {

    @Test
    void givesThePageForEveryAddressOfItsOwnAndKeepsItsFilesForAYear() {
        var browser = new Browser(port);

        var page = browser.get("/people/0123456789abcdef0123456789abcdef");
        var script = Pattern.compile("src=\"(/assets/[^\"]+)\"").matcher(page.body()).results().findFirst().orElseThrow();

        assertThat(page.body()).contains("<div id=\"app\">");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(browser.get(script.group(1)).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(browser.get("/nowhere.js").statusCode()).isEqualTo(404);
        assertThat(browser.get("/../application.yaml").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(browser.get("/api/nowhere").statusCode()).isEqualTo(401);
        assertThat(browser.get("/apis").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsAWrongPasswordInWordsAndLetsTheRightOneIn() {
        try (var visitor = new Visitor(chromium, port)) {
            visitor.open("/login").finds("login").bearingRefusals();
            visitor.page().getByLabel("登录名").fill("sy-kp-xcb-leader");
            visitor.page().getByLabel("密码").first().fill("不对");
            visitor.press("登录").sees("登录名或密码不正确").finds("login-refused");

            visitor.logIn("sy-kp-xcb-leader", MainJobScene.PASSWORD).sees("康平县委宣传部").finds("desk-empty");
        }
    }
}
