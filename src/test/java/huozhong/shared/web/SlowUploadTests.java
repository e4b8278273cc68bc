package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;

/** Whoever is logged in holds a thread no longer than his upload needs on a slow line. */
@ApplicationTest
@TestPropertySource(properties = {"huozhong.body-patience=1s",
        "spring.datasource.url=jdbc:h2:mem:slow;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class SlowUploadTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;

    private Browser clerk;

    @BeforeEach
    void aClerk() {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        clerk = Browser.loggedIn(port, user.login(), PASSWORD);
        clerk.get("/api/csrf");
    }

    @Test
    void isCutOff() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var out = socket.getOutputStream();
            out.write(("POST /api/photos?unit=u HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: SESSION="
                    + cookie("SESSION") + "; XSRF-TOKEN=" + cookie("XSRF-TOKEN") + "\r\nX-XSRF-TOKEN: "
                    + cookie("XSRF-TOKEN") + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                    + (1 << 20) + "\r\nIdempotency-Key: " + Browser.newKey() + "\r\n\r\n--x\r\n")
                    .getBytes(StandardCharsets.US_ASCII));

            assertThat(isCutOffWhileDripping(out)).isTrue();
        }
    }

    private boolean isCutOffWhileDripping(OutputStream out) throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            try {
                out.write('x');
                Thread.sleep(100);
            } catch (SocketException closed) {
                return true;
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return false;
    }

    private String cookie(String name) {
        return clerk.cookie(name).orElseThrow();
    }
}
