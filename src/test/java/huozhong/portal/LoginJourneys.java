package huozhong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import huozhong.Browser;
import huozhong.MainJobScene;

/** Coming in, and being put out. */
class LoginJourneys extends Journey {

    @Test
    void givesThePageForEveryAddressOfItsOwnAndKeepsItsFilesForAYear() {
        var browser = new Browser(port);

        var page = browser.get("/people/0123456789abcdef0123456789abcdef");
        var script = Pattern.compile("\"(/assets/[^\"]+[.]js)\"").matcher(page.body()).results()
                .map(found -> found.group(1)).max(Comparator.comparing(path -> browser.get(path).body().length()))
                .orElseThrow();

        assertThat(page.body()).contains("<div id=\"app\">");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(browser.get(script).headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
        assertThat(encodings(browser, script, "GET")).containsExactly("br", "gzip", "none");
        assertThat(encodings(browser, script, "HEAD")).containsExactly("br", "gzip", "none");
        assertThat(encodings(browser, "/tasks", "GET")).containsExactly("br", "gzip", "none");
        assertThat(browser.get("/nowhere.js").statusCode()).isEqualTo(404);
        assertThat(browser.get("/../application.yaml").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(browser.get("/api/nowhere").statusCode()).isEqualTo(401);
        assertThat(browser.get("/apis").statusCode()).isEqualTo(404);
    }

    /** What comes to a browser of today, to an old one, and to whoever takes nothing compressed. */
    private static List<String> encodings(Browser browser, String path, String method) {
        return Stream.of("gzip, deflate, br", "gzip, deflate", "identity").map(taken -> {
            var answer = browser.bytes(browser.to(path).header("Accept-Encoding", taken)
                    .method(method, BodyPublishers.noBody()));
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.headers().firstValue("Content-Encoding").orElse("none");
        }).toList();
    }

    @Test
    void tellsAWrongPasswordInWordsAndLetsTheRightOneIn() {
        try (var visitor = new Visitor(chromium, port)) {
            visitor.open("/login").finds("login").bearingRefusals();
            visitor.page().getByLabel("账号").fill("sy-kp-xcb-leader");
            visitor.page().getByLabel("密码").first().fill("不对");
            visitor.press("登录").sees("账号或密码不正确").finds("login-refused");

            visitor.logIn("sy-kp-xcb-leader", MainJobScene.PASSWORD).sees("康平县委宣传部").finds("desk-empty");
        }
    }
}
