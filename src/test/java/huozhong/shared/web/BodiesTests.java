package huozhong.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;

/** Who says that he will send a body and doesn't, holds nothing. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class BodiesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @LocalServerPort
    private int port;

    @Test
    void isAFormThatNobodyReads() throws IOException {
        assertThat(answerToHeaders("/api/login", "application/x-www-form-urlencoded", 1 << 20))
                .startsWith("HTTP/1.1 415").contains("请以 JSON 提交");
    }

    @Test
    void isAnUploadOfSomebodyUnknown() throws IOException {
        assertThat(answerToHeaders("/api/photos", "multipart/form-data; boundary=x", 1 << 20))
                .matches("(?s)HTTP/1.1 40[13].*");
    }

    @Test
    void isALoginAsLongAsABook() throws IOException {
        assertThat(answerToHeaders("/api/login", "application/json", 1 << 20)).startsWith("HTTP/1.1 413")
                .contains("提交的内容过长");
    }

    @Test
    void isAPlanOfFiveMegabytes() throws IOException {
        assertThat(answerToHeaders("/api/plans", "application/yaml", 5 << 20)).startsWith("HTTP/1.1 413");
    }

    @Test
    void isAPlanOfSomebodyUnknown() throws IOException {
        assertThat(answerToHeaders("/api/plans", "application/yaml", 200 << 10)).matches("(?s)HTTP/1.1 40[13].*");
    }

    @Test
    void isCutOffWithoutAWordInTheLog(CapturedOutput log) throws IOException {
        assertThat(answerToHeaders("/api/photos", "multipart/form-data; boundary=x", 1 << 20))
                .containsOnlyOnce("\"status\"");
        assertThat(log).doesNotContain(" ERROR ", "threw exception");
    }

    @Test
    void tellsWhoMeantWell() {
        var browser = new Browser(port);
        browser.get("/api/csrf");

        var answer = browser.post("/api/login", "{\"login\":\"%s\",\"password\":\"x\"}".formatted("x".repeat(9000)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    /** All that the server says until it closes the connection. */
    private String answerToHeaders(String path, String type, int length) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
