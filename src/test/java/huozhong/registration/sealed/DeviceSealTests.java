package huozhong.registration.sealed;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.rendering.ForeignTool;
import huozhong.seal.signature.ForeignAuthority;
import huozhong.seal.signature.SoftToken;

/** A seal whose key lies in a device and whose certificate an authority issued that isn't ours. */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:device;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class DeviceSealTests extends SealingHospital {

    @TempDir
    private static Path folder;
    private static ForeignAuthority authority;
    private static SoftToken token;

    @BeforeAll
    static void aToken() {
        authority = new ForeignAuthority(folder);
        token = new SoftToken(folder, authority, "康平县人民医院");
    }

    @AfterAll
    static void noToken() {
        if (token != null) {
            token.close();
        }
    }

    @DynamicPropertySource
    static void device(DynamicPropertyRegistry properties) {
        properties.add("huozhong.seal.pkcs11.library", () -> token.library());
        properties.add("huozhong.seal.pkcs11.slot", () -> token.slot());
        properties.add("huozhong.seal.trusted-roots", () -> authority.root().toString());
        properties.add("huozhong.seal.trusted-revocations", () -> authority.revocations().toString());
    }

    @Override
    String kept() {
        return "DEVICE";
    }

    @Override
    String keptAs() {
        return SoftToken.LABEL;
    }

    @Override
    String pin() {
        return SoftToken.PIN;
    }

    @Test
    void isPutOnByTheDeviceAndStandsBeforeTheStrictCheckAndPdfsig() throws Exception {
        agree();

        assertThat(press().path("state").asText()).isEqualTo("DONE");

        assertThat(opinions()).hasSize(1);
        var file = sealed().bytes();
        var verdict = verifier.verify(file);
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.seals()).singleElement().satisfies(one -> {
            assertThat(one.problems()).isEmpty();
            assertThat(one.unitName()).contains("康平县人民医院");
        });
        assertThat(verdict.intact()).isTrue();
        var kept = Files.write(folder.resolve("sealed.pdf"), file);
        assertThat(ForeignTool.named("pdfsig").run("-nocert", kept.toString())).contains("Signature is Valid");
        assertThat(clerk.refused(409, "/api/nominations/" + id + "/sealed-form?as=OFD", of()).path("detail").asText())
                .contains("“康平县人民医院”的密钥不在本系统中", "请下载PDF");
    }

    @Test
    void opensWithTheDevicesPinAloneHoweverOftenItWasOpenBefore() {
        agree();
        var order = order().path("id").asText();

        var refused = keeper.answered("/api/seal-batches", of("sealId", seal, "orderIds", List.of(order),
                "pin", "111222"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("PIN 不正确");
        assertThat(press().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void saysThatTheDevicesOwnToolChangesItsPin() {
        keeper.refused(409, "/api/me/seals/" + seal + "/pin", of("former", pin(), "pin", "9x8w7v"));
    }
}
