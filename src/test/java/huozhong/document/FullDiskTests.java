package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.access.Credentials;
import huozhong.nomination.Kangping;

/** What somebody is told whose file has no room on the disk, and what is left of it. */
@ApplicationTest
@Import(FullDiskTests.Disk.class)
@TestPropertySource(properties = {"huozhong.files=target/files${test.fork:1}full",
        "spring.datasource.url=jdbc:h2:mem:fulldisk;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class FullDiskTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Small disk;

    private Kangping kangping;
    private Desk clerk;
    private int files;

    @BeforeEach
    void aDiskWithoutRoom() throws IOException {
        for (var stored : found("[0-9a-f]{64}")) {
            Files.delete(stored);
        }
        kangping = beans.createBean(Kangping.class);
        credentials.setPassword(kangping.clerk.id(), PASSWORD);
        clerk = new Desk(port, kangping.clerk.login(), PASSWORD);
        files = count("stored_file");
        disk.full = true;
    }

    @AfterEach
    void roomAgain() {
        disk.full = false;
    }

    @Test
    void tellsInChineseThatThereIsNoRoomAndLeavesNothing() throws IOException {
        assertFull(photo());
        assertFull(sent("/api/scans", Map.of("file", Pictures.jpeg(600, 800))));

        assertThat(found(".*tmp")).isEmpty();
        assertThat(found("[0-9a-f]{64}")).isEmpty();
        assertThat(count("stored_file")).isEqualTo(files);
    }

    @Test
    void keepsNoImportWhoseFileHasNoRoom() throws IOException {
        var imports = count("roster_import");
        var roster = MainJobScene.roster(List.of(new Person(1, "王芳", "康平县人民医院", "13804010001", "卫生健康")));

        assertFull(sent("/api/imports?plan=" + kangping.plan.id(), Map.of("file", roster)));

        assertThat(found(".*tmp")).isEmpty();
        assertThat(found("[0-9a-f]{64}")).isEmpty();
        assertThat(count("roster_import")).isEqualTo(imports);
    }

    @Test
    void readsOnAndTakesTheSameFileOnceThereIsRoom() throws IOException {
        assertFull(photo());
        assertThat(clerk.raw("/api/nominations?plan=" + kangping.plan.id()).statusCode()).isEqualTo(200);

        disk.full = false;

        assertThat(photo().statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> photo() throws IOException {
        return sent("/api/photos", Map.of("file", Pictures.jpeg(295, 413)));
    }

    private HttpResponse<String> sent(String path, Map<String, byte[]> files) {
        return clerk.sent(path + (path.contains("?") ? "&" : "?") + "unit=" + kangping.publicity.id(), Map.of(), files);
    }

    private static void assertFull(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.body()).contains("\"code\":\"StoreFull\"").containsPattern("\"detail\":\"\\p{IsHan}+.*空间");
    }

    private int count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private List<Path> found(String name) throws IOException {
        try (var found = Files.walk(Path.of(disk.toString()))) {
            return found.filter(file -> file.getFileName().toString().matches(name)).toList();
        }
    }

    /** The disk beneath the store. */
    @TestConfiguration
    static class Disk {

        @Bean
        @Primary
        static Small small(@Value("${huozhong.files}") String root) {
            return new Small(root);
        }
    }

    /** A folder on a disk that is full while the test says so: half a file fits. */
    static class Small extends Folder {

        private volatile boolean full;

        Small(String root) {
            super(root);
        }

        @Override
        void fill(Path temporary, byte[] bytes) throws IOException {
            super.fill(temporary, full ? Arrays.copyOf(bytes, bytes.length / 2) : bytes);
            if (full) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        boolean hasNoRoomFor(byte[] bytes) {
            return full;
        }
    }
}
