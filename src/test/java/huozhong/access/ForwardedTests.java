package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Browser;

/** What a request says of its way and of its page is believed from the balancer, and from the browser, only. */
@ApplicationTest
@TestPropertySource(properties = {"huozhong.proxies=10\\.0\\.0\\.1",
        "spring.datasource.url=jdbc:h2:mem:forwarded;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
@ExtendWith(OutputCaptureExtension.class)
class ForwardedTests {

    @LocalServerPort
    private int port;

    @Test
    void isNotBelievedFromAnybody() {
        var browser = new Browser(port);

        var answer = browser.send(browser.to("/api/csrf").header("X-Forwarded-Proto", "https").GET());

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
    }

    /** Or else a balancer that nobody named stays unnoticed. */
    @Test
    void isToldOnceInTheLog(CapturedOutput log) {
        var browser = new Browser(port);

        browser.send(browser.to("/livez").header("X-Forwarded-For", "203.0.113.7").GET());
        browser.send(browser.to("/livez").header("X-Forwarded-For", "203.0.113.8").GET());

        assertThat(log.getOut()).containsOnlyOnce("huozhong.proxies");
    }

    @Test
    void isRefusedFromAnotherSitesPage() {
        assertThat(login("Origin", "https://elsewhere.example.org")).isEqualTo(403);
        assertThat(login("Origin", "null")).isEqualTo(403);
        assertThat(login("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(login("Origin", "http://localhost:" + port)).isEqualTo(401);
        assertThat(login("Sec-Fetch-Site", "same-origin")).isEqualTo(401);
    }

    private int login(String header, String value) {
        var browser = new Browser(port);
        browser.get("/api/csrf");
        return browser.send(browser.withToken(browser.to("/api/login")).header(header, value)
                .POST(BodyPublishers.ofString("{\"login\":\"nobody\",\"password\":\"nothing at all\"}"))).statusCode();
    }
}
