package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.TestClock;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Ids;

/** Guessing shuts the door where one guesses, and for nobody elsewhere. */
@ApplicationTest
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:addresses;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
        "huozhong.wrong-logins-by-address=20"})
class AddressTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String REQUEST = """
            POST %s HTTP/1.1\r
            Host: localhost\r
            Connection: close\r
            Content-Type: application/json\r
            Cookie: XSRF-TOKEN=token\r
            X-XSRF-TOKEN: token\r
            Content-Length: %d\r
            \r
            %s""";

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private FirstRun firstRun;
    @Autowired
    private TestClock clock;

    private User user;

    @BeforeEach
    void aUser() {
        user = staffing.enrol("u" + Ids.next(), "王𬎆", null);
        credentials.setPassword(user.id(), PASSWORD);
    }

    @Test
    void locksAnAccountWhereItWasGuessedAtAndLetsItsOwnerInElsewhere() throws IOException {
        for (var i = 0; i < Credential.FAILURES; i++) {
            assertThat(logIn("127.0.0.2", user.login(), "something else")).startsWith("HTTP/1.1 401");
        }

        assertThat(logIn("127.0.0.2", user.login(), PASSWORD)).startsWith("HTTP/1.1 401");
        assertThat(logIn("127.0.0.3", user.login(), PASSWORD)).startsWith("HTTP/1.1 200");
        assertThat(logIn("127.0.0.2", user.login(), PASSWORD)).startsWith("HTTP/1.1 401");
        clock.pass(Credential.LOCK);
        assertThat(logIn("127.0.0.2", user.login(), PASSWORD)).startsWith("HTTP/1.1 200");
    }

    @Test
    void letsNobodyInForAWhileFromWhereManyWereGuessedAt() throws IOException {
        for (var i = 0; i < 20; i++) {
            logIn("127.0.0.4", "nobody" + i, "something else");
        }

        var refused = logIn("127.0.0.4", user.login(), PASSWORD);
        assertThat(refused).startsWith("HTTP/1.1 429").contains("Retry-After: 901", "TooManyGuesses", "此网络地址输错次数过多");
        assertThat(logIn("127.0.0.5", user.login(), PASSWORD)).startsWith("HTTP/1.1 200");
        clock.pass(Duration.ofMinutes(15));
        assertThat(logIn("127.0.0.4", user.login(), PASSWORD)).startsWith("HTTP/1.1 200");
    }

    @Test
    void locksNoCodeForWhomItWasToldTo() throws IOException {
        var code = firstRun.renew().get(Grant.AUDITOR);
        for (var i = 0; i < Credential.FAILURES; i++) {
            assertThat(firstRun("127.0.0.6", CodeText.next())).startsWith("HTTP/1.1 401");
        }

        assertThat(firstRun("127.0.0.6", code)).startsWith("HTTP/1.1 401");
        assertThat(firstRun("127.0.0.7", code)).startsWith("HTTP/1.1 201");
    }

    private String logIn(String from, String login, String password) throws IOException {
        return post(from, "/api/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    private String firstRun(String from, String code) throws IOException {
        return post(from, "/api/first-run", "{\"code\":\"%s\",\"login\":\"a%s\",\"name\":\"A\",\"password\":\"%s\"}"
                .formatted(code, Ids.next(), PASSWORD));
    }

    /** By hand, since no client of Java 17 says from which of the machine's addresses it calls. */
    private String post(String from, String path, String body) throws IOException {
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            socket.getOutputStream().write(REQUEST.formatted(path, body.length(), body)
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
