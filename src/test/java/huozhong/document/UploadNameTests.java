package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.plan.PlanDesk;

/** What a browser, or somebody who is none, calls an uploaded file. */
@ApplicationTest
class UploadNameTests {

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private PlanDesk desks;
    private Browser clerk;

    @BeforeEach
    void aClerk() {
        desks = new PlanDesk(port, beans, credentials);
        desks.of(desks.kangping.clerk);
        clerk = Browser.loggedIn(port, desks.kangping.clerk.login(), "a mountain in spring");
    }

    @Test
    void isRefusedWithWordsWhenItIsNoName() {
        saysSo(upload("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\0b.png\"\r\n"
                + "Content-Type: image/png\r\n\r\nx\r\n--x--\r\n"));
    }

    @Test
    void isOfAnUploadThatEndsInTheMiddle() {
        saysSo(upload("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nx"));
    }

    private HttpResponse<String> upload(String body) {
        return clerk.send(clerk.withToken(clerk.to("/api/photos?unit=" + desks.kangping.publicity.id()))
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .header("Idempotency-Key", Browser.newKey())
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("请重新选择文件");
    }
}
