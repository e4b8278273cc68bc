package huozhong.registration.sealed;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.TestClock;
import huozhong.rendering.ForeignTool;
import huozhong.seal.signature.PlatformStandIn;

/** A seal that is kept at a platform: the form is sent there, comes back sealed, and counts once it is checked. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties = {"huozhong.seal.platform.ask-every=100ms",
        "spring.datasource.url=jdbc:h2:mem:platform;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class PlatformSealTests extends SealingHospital {

    @TempDir
    private static Path folder;
    private static RunningPlatform platform;

    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    static void aPlatform() throws IOException {
        platform = RunningPlatform.in(folder);
    }

    @AfterAll
    static void noPlatform() {
        platform.stop();
    }

    @DynamicPropertySource
    static void platform(DynamicPropertyRegistry properties) {
        platform.into(properties);
    }

    @Override
    String kept() {
        return "PLATFORM";
    }

    @Override
    String keptAs() {
        return PlatformStandIn.SEAL;
    }

    @AfterEach
    void inAGoodMood() throws Exception {
        platform.mood("");
    }

    @Test
    void completesTheStepWhenItComesBackAndStandsBeforePdfsig() throws Exception {
        agree();

        var outcome = press();

        assertThat(outcome.path("state").asText()).isEqualTo("DONE");
        assertThat(outcome.path("message").asText()).contains("已送印章平台");
        awaitSealed();
        assertThat(step()).isNotEqualTo(EMPLOYER);
        var verdict = verifier.verify(sealed().bytes());
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.intact()).isTrue();
        var kept = Files.write(folder.resolve("sealed.pdf"), sealed().bytes());
        assertThat(ForeignTool.named("pdfsig").run("-nocert", kept.toString())).contains("Signature is Valid");
        assertThat(jdbc.sql("select count(*) from seal_use u join seal_order o on o.id = u.order_id"
                + " where o.subject = ?")
                .param(id).query(Integer.class).single()).isOne();
    }

    @Test
    void waitsAsSentAndIsNotSentTwice() throws Exception {
        platform.mood("slow");
        agree();
        press();

        assertThat(order().path("hindrance").asText()).contains("已送印章平台");
        assertThat(press().path("state").asText()).isEqualTo("FAILED");
        assertThat(opinions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"lose", "forget", "down"})
    void getsThereInTheEndAndIsSealedOnce(String mood) throws Exception {
        var before = platform.made();
        platform.mood(mood);
        agree();
        press();
        await().atMost(Duration.ofSeconds(30)).until(() -> tries() > 0);

        if (mood.equals("down")) {
            assertThat(opinions()).isEmpty();
            platform.mood("");
        }
        awaitSealed();

        assertThat(platform.made() - before).isOne();
    }

    @ParameterizedTest
    @CsvSource({"unsealed,送去的内容被改动", "changed,送去的内容被改动", "another,沈阳市第一中学", "box,印章不在指定的位置",
        "refuse,印章已停用"})
    void countsNothingElseAndSaysWhyAndMayBeSentAgain(String mood, String why) throws Exception {
        platform.mood(mood);
        agree();
        press();

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            clock.pass(Duration.ofMinutes(1));
            assertThat(order().path("problem").asText()).contains(why);
        });

        assertThat(opinions()).isEmpty();
        assertThat(order().path("hindrance").asText()).isEmpty();
        platform.mood("");
        press();
        awaitSealed();
    }

    @Test
    void comesToNothingOnceTheOrderIsDeclined() throws Exception {
        platform.mood("slow");
        agree();
        press();
        await().atMost(Duration.ofSeconds(30)).until(() -> tries() > 0);

        keeper.post("/api/seal-orders/" + order().path("id").asText() + "/declining",
                of("reason", "姓名与证件不符"));
        platform.mood("");

        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clock.pass(Duration.ofMinutes(11));
            return open() == 0;
        });
        assertThat(opinions()).isEmpty();
        assertThat(leader.tasks(EMPLOYER)).hasSize(1);
    }

    @Test
    void isAskedForAtOnceWhenThePlatformCallsBackAndOnlyWhenItKnowsTheSecret() throws Exception {
        platform.mood("slow");
        agree();
        press();
        await().atMost(Duration.ofSeconds(30)).until(() -> tries() > 0);
        var request = ofHis("max(r.id)", String.class);
        untilNobodyAsks();

        assertThat(notice(request, mac(request, "00".repeat(32)))).isEqualTo(404);
        assertThat(notice("another", mac("another", RunningPlatform.SECRET))).isEqualTo(404);
        assertThat(next()).startsWith("2030");
        assertThat(notice(request, mac(request, RunningPlatform.SECRET))).isEqualTo(204);
        assertThat(next()).doesNotStartWith("2030");
    }

    private void awaitSealed() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            clock.pass(Duration.ofMinutes(1));
            return opinions();
        }, said -> said.size() == 1);
    }

    /** Who asks just now says once more when to ask next. */
    private void untilNobodyAsks() {
        await().atMost(Duration.ofSeconds(30)).during(Duration.ofSeconds(1)).until(() -> {
            var stays = next().startsWith("2030");
            jdbc.sql("update platform_request set next_at = timestamp '2030-01-01 00:00:00'").update();
            return stays;
        });
    }

    private int tries() {
        return ofHis("coalesce(max(r.tries), 0)", Integer.class);
    }

    private int open() {
        return ofHis("count(r.open_for)", Integer.class);
    }

    private String next() {
        return ofHis("max(case when r.open_for is null then null else r.next_at end)", String.class);
    }

    /** Of what was sent to the platform for him. */
    private <T> T ofHis(String what, Class<T> as) {
        return jdbc.sql("select " + what + " from platform_request r join seal_order o on o.id = r.order_id"
                + " where o.subject = ?").param(id).query(as).single();
    }

    private int notice(String request, String mac) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port
                        + "/api/platform-seals/" + request + "/notice")).header("X-Seal-Time", now())
                .header("X-Seal-Mac", mac).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private String now() {
        return String.valueOf(clock.instant().getEpochSecond());
    }

    private String mac(String request, String secret) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        mac.update(("POST /api/platform-seals/" + request + "/notice\n" + now() + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(MessageDigest.getInstance("SHA-256").digest(new byte[0])));
    }
}
