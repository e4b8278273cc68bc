package huozhong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.seal.signature.DocumentSealer;
import huozhong.seal.signature.Imprint;
import huozhong.seal.signature.SealedPages;
import huozhong.seal.signature.UnitKeys;

/** A stranger has a file verified. */
@ApplicationTest
@TestPropertySource(properties = {"huozhong.seal.verifications-by-address=12",
        "spring.datasource.url=jdbc:h2:mem:verifications;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class SealVerificationApiTests {

    private static final String UNIT = "示例区文明办";

    @LocalServerPort
    private int port;
    @Autowired
    private UnitKeys keys;
    @Autowired
    private DocumentSealer sealer;
    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void masterKey(DynamicPropertyRegistry properties) throws IOException {
        var file = Files.writeString(Files.createTempFile("master", ".key"), "3c".repeat(32));
        properties.add("huozhong.seal.master-key-file", file::toString);
    }

    @Test
    void tellsAStrangerWhoSealedHisFileAndNothingElse() throws Exception {
        var answer = send("127.0.0.1", sealed());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"intact\":true", "\"unitName\":\"" + UNIT + "\"")
                .doesNotContain("serial", "box");
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        var changed = sealed();
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 12] ^= 1;

        assertThat(send("127.0.0.2", changed).body()).contains("\"intact\":false", "盖章后被它覆盖的内容有改动");
        assertThat(send("127.0.0.2", SealedPages.unsigned()).body()).contains("文件没有电子印章");
    }

    @Test
    void refusesHostileFilesWithTheReason() throws Exception {
        var broken = send("127.0.0.3", "not a PDF at all".getBytes(StandardCharsets.UTF_8));
        var script = send("127.0.0.3", (new String(SealedPages.unsigned(), StandardCharsets.ISO_8859_1)
                + "\n99 0 obj <</S /JavaScript /JS (app.alert(1))>> endobj\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1));
        var large = send("127.0.0.3", new byte[21 << 20]);

        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("PDF");
        assertThat(script.statusCode()).isEqualTo(400);
        assertThat(script.body()).contains("脚本");
        assertThat(large.statusCode()).isEqualTo(413);
    }

    @Test
    void anAddressHasSoManyAndKeepsNothing() throws Exception {
        for (var n = 0; n < 12; n++) {
            assertThat(send("127.0.0.4", SealedPages.unsigned()).statusCode()).isEqualTo(200);
        }
        var refused = send("127.0.0.4", SealedPages.unsigned());

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("核验次数过多");
        assertThat(send("127.0.0.5", SealedPages.unsigned()).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select count(*) from stored_file").query(Integer.class).single()).isZero();
    }

    private byte[] sealed() {
        keys.create(UNIT, UNIT, "384756");
        var prepared = sealer.prepare(SealedPages.unsigned(),
                List.of(new DocumentSealer.SealBox("employer", 0, 100, 100, 320, 124)));
        return sealer.seal(prepared, new Imprint("employer", "同意推荐。", LocalDate.of(2024, 4, 10), UNIT),
                keys.open(UNIT, "384756"));
    }

    /** By a proxy that is believed, so that the test says whose address it is. */
    private HttpResponse<String> send(String from, byte[] file) throws Exception {
        var client = HttpClient.newHttpClient();
        var csrf = client.send(HttpRequest.newBuilder(address("/api/csrf")).build(),
                HttpResponse.BodyHandlers.ofString()).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN=")).findFirst().orElseThrow().split("[=;]")[1];
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        var request = HttpRequest.newBuilder(address("/api/seal-verifications"))
                .header("Content-Type", "multipart/form-data; boundary=b").header("Cookie", "XSRF-TOKEN=" + csrf)
                .header("X-XSRF-TOKEN", csrf).header("X-Forwarded-For", from.replace("127.0", "203.0"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(joined(head.getBytes(StandardCharsets.UTF_8), file,
                        "\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8)))).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
