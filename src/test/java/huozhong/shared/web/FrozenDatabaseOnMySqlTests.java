package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.OnMySql;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** A database that takes connections and answers nothing: frozen, or behind a dead switch. */
@ApplicationTest
@Tag("mysql")
@EnabledIfSystemProperty(named = OnMySql.URL, matches = ".+", disabledReason = "bin/test starts a MySQL")
@DirtiesContext
class FrozenDatabaseOnMySqlTests {

    private static final String PASSWORD = "a mountain in spring";
    /** Three seconds of waiting, and what a busy machine adds. */
    private static final Duration SOON = Duration.ofSeconds(10);
    /** What was under way when it froze waits for its statement, and then for the goodbye of the encrypted line. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);
    private static Line line;

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;

    private Browser clerk;

    @DynamicPropertySource
    static void throughALine(DynamicPropertyRegistry properties) throws IOException {
        var url = System.getProperty(OnMySql.URL);
        var server = URI.create(url.substring("jdbc:".length()));
        line = new Line(server.getHost(), server.getPort());
        properties.add("spring.datasource.url", () -> "jdbc:mysql://127.0.0.1:" + line.port() + "/test" + Ids.next()
                + "?" + server.getQuery() + "&createDatabaseIfNotExist=true");
        properties.add("spring.datasource.username", () -> "root");
    }

    @BeforeEach
    void aClerk() {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        clerk = Browser.loggedIn(port, user.login(), PASSWORD);
        assertThat(clerk.get("/api/me").statusCode()).isEqualTo(200);
    }

    @AfterEach
    void hangUp() throws IOException {
        line.close();
    }

    @Test
    void isTalkedOfInChineseSoonWhereItIsNeededAndNotNoticedElsewhere() {
        line.goSilent();

        saysSoWithin(UNDER_WAY);
        saysSoWithin(SOON);
        assertThat(clerk.get("/tasks").statusCode()).isNotEqualTo(503);
        assertThat(clerk.get("/assets/none.js").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/livez").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/readyz").statusCode()).isEqualTo(503);

        line.speakAgain();

        assertThat(statusOnceItAnswers()).isEqualTo(200);
    }

    private void saysSoWithin(Duration most) {
        var began = System.nanoTime();
        var answer = clerk.get("/api/me");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(most);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"Unavailable\"", "数据库暂时无法连接");
    }

    private int statusOnceItAnswers() {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var status = clerk.get("/api/me").statusCode();
        while (status == 503 && System.nanoTime() < until) {
            status = clerk.get("/api/me").statusCode();
        }
        return status;
    }
}
