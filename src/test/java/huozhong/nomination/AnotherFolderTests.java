package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.access.Credentials;

/** A node whose files folder is not that of its database: the wrong mount, or none. */
@ApplicationTest
class AnotherFolderTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Value("${huozhong.files}")
    private Path folder;

    private Kangping kangping;
    private Desk desk;
    private String id;

    @BeforeEach
    void aClerk() throws IOException {
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        desk = new Desk(port, kangping.clerk.login(), PASSWORD);
        id = Files.readString(folder.resolve("store-id"));
    }

    @AfterEach
    void theRightFolderIsBack() throws IOException {
        Files.writeString(folder.resolve("store-id"), id);
        assertThat(readiness()).isEqualTo(200);
    }

    @Test
    void isNotReadyAndTakesNothing() throws IOException {
        assertThat(readiness()).isEqualTo(200);

        Files.writeString(folder.resolve("store-id"), "another");

        assertThat(readiness()).isEqualTo(503);
        saysSo(upload());
    }

    @Test
    void isNoticedWhenTheMountIsLost() throws IOException {
        Files.delete(folder.resolve("store-id"));

        assertThat(readiness()).isEqualTo(503);
        saysSo(upload());
    }

    private int readiness() {
        return new Browser(port).get("/readyz").statusCode();
    }

    private HttpResponse<String> upload() {
        return desk.sent("/api/photos?unit=" + kangping.publicity.id(), Map.of(), Map.of("file", new byte[] {1}));
    }

    private static void saysSo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"StoreGone\"", "文件存储暂时不可用");
    }
}
