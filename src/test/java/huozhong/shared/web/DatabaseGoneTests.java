package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Probes;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** To a request a database that is gone is a pool that gives no connection. */
@ApplicationTest
class DatabaseGoneTests {

    private static final String PASSWORD = "a mountain in spring";
    /** Three seconds of waiting, and what a busy machine adds. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;
    @Autowired
    private HikariDataSource pool;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Probes.Probe probe;

    private final List<Connection> taken = new ArrayList<>();
    private Browser clerk;

    @BeforeEach
    void aClerk() {
        probe.event = () -> 0;
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        clerk = Browser.loggedIn(port, user.login(), PASSWORD);
    }

    @AfterEach
    void theDatabaseIsBack() throws SQLException {
        for (var connection : taken) {
            connection.close();
        }
        assertThat(clerk.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void isTalkedOfInChineseAtOnceWhereItIsNeededAndNotNoticedElsewhere() throws SQLException {
        databaseGoes();

        var began = System.nanoTime();
        saysSo(clerk.get("/api/me"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        saysSo(clerk.post("/api/login", "{\"login\":\"nobody\",\"password\":\"" + PASSWORD + "\"}"));
        var page = clerk.send(clerk.to("/api/me").header("Accept", "text/html").GET());
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).startsWith("<!doctype html>").contains("数据库暂时无法连接");

        assertThat(clerk.get("/tasks").statusCode()).isNotEqualTo(503);
        assertThat(clerk.get("/assets/none.js").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/livez").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/readyz").statusCode()).isEqualTo(503);
        assertThat(new Browser(port).get("/api/session").statusCode()).isEqualTo(200);
    }

    /** The session was found, what the request asked for is not. */
    @Test
    void isNoBugWhenItGoesInTheMiddleOfARequest() {
        probe.event = () -> {
            throw new IllegalStateException(new SQLException("Communications link failure", "08S01"));
        };

        saysSo(clerk.get("/api/probe?number=1"));
    }

    private void databaseGoes() throws SQLException {
        while (taken.size() < pool.getMaximumPoolSize()) {
            taken.add(pool.getConnection());
        }
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"Unavailable\"", "数据库暂时无法连接");
    }
}
