package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import huozhong.shared.NotFound;

class UnitKeysTests {

    private static final String UNIT = "示例区文明办";

    @TempDir
    private Path folder;
    private SealScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new SealScene(folder);
    }

    @Test
    void aKeyOpensWithItsPinAndItsChainEndsAtTheRoot() throws Exception {
        var key = scene.key(UNIT);

        assertThat(key.chain()).hasSize(2).last().isEqualTo(scene.authority.root().orElseThrow());
        assertThat(key.chain().get(0).getSubjectX500Principal().getName()).contains(UNIT, "测试专用");
        key.chain().get(0).verify(key.chain().get(1).getPublicKey());
        assertThatThrownBy(() -> scene.keys.open(UNIT, "000000")).isInstanceOf(WrongPin.class);
        assertThatThrownBy(() -> scene.keys.open("another", SealScene.PIN)).isInstanceOf(NotFound.class);
    }

    @Test
    void aChangedPinOpensItAndTheOldOneNoMore() {
        var before = scene.key(UNIT);
        scene.inTransaction(() -> scene.keys.changePin(UNIT, SealScene.PIN, "918273"));

        assertThat(scene.keys.open(UNIT, "918273").chain()).isEqualTo(before.chain());
        assertThatThrownBy(() -> scene.keys.open(UNIT, SealScene.PIN)).isInstanceOf(WrongPin.class);
    }

    @Test
    void aNewKeyRevokesTheOneBefore() {
        var before = scene.key(UNIT);
        var after = scene.key(UNIT);

        assertThat(after.chain().get(0)).isNotEqualTo(before.chain().get(0));
        assertThat(scene.jdbc.sql("select count(*) from seal_certificate where revoked_at is null")
                .query(Integer.class).single()).isOne();
        assertThat(scene.jdbc.sql("select keystore from seal_certificate where revoked_at is not null")
                .query(String.class).single()).isEmpty();
    }

    /** Whoever has the database and the PIN has nothing. */
    @Test
    void thePinAloneOpensNoKeystore() throws IOException {
        scene.key(UNIT);
        var another = new MasterKey(Files.writeString(folder.resolve("another.key"), "1e".repeat(32)).toString());
        var keys = new UnitKeys(scene.jdbc, scene.authority(another), new PinLock(another, 1),
                scene.clock);
        var stored = scene.jdbc.sql("select keystore from seal_certificate").query(String.class).single();

        assertThatThrownBy(() -> keys.open(UNIT, SealScene.PIN)).isInstanceOf(WrongPin.class);
        assertThatThrownBy(() -> Keystores.open(Base64.getDecoder().decode(stored.substring(stored.indexOf(':') + 1)),
                SealScene.PIN.toCharArray())).isInstanceOf(WrongPin.class);
    }

    @Test
    void opensWhatWasLockedInOtherRoundsAndBeforeTheyWereKept() {
        scene.key(UNIT);
        var column = scene.jdbc.sql("select keystore from seal_certificate").query(String.class).single();
        var key = new PinLock(scene.master, 1).open(column, SealScene.PIN);
        var former = new PinLock(scene.master, 120_000).lock(key, SealScene.PIN).substring("120000*".length());
        var later = new PinLock(scene.master, 2);

        assertThat(column).startsWith("1*");
        assertThat(later.open(column, SealScene.PIN).chain()).isEqualTo(key.chain());
        assertThat(later.open(former, SealScene.PIN).chain()).isEqualTo(key.chain());
        assertThatThrownBy(() -> later.open(former, "another-pin")).isInstanceOf(WrongPin.class);
    }

    @Test
    void withoutAMasterKeySealingIsOffAndVerifyingIsNot() {
        var sealed = scene.sealedOnce();
        var none = new MasterKey("");
        var keys = new UnitKeys(scene.jdbc, scene.authority(none), new PinLock(none, 1), scene.clock);
        var verifier = new PdfSealVerifier(scene.authority(none), TrustedRoots.NONE,
                SealScene.remembersNothing(), scene.clock);

        assertThat(keys.isOn()).isFalse();
        assertThatThrownBy(() -> keys.create(UNIT, UNIT, SealScene.PIN)).isInstanceOf(SealingOff.class)
                .hasMessageContaining("未启用电子用印");
        assertThat(verifier.verify(sealed).intact()).isTrue();
    }

    @Test
    void aFileThatIsNoMasterKeyStopsTheStart() throws IOException {
        var file = Files.writeString(folder.resolve("short.key"), "abc").toString();

        assertThatThrownBy(() -> new MasterKey(file)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nodesThatBeginTogetherShareOneRoot() {
        var roots = IntStream.range(0, 4).parallel().mapToObj(n -> scene.authority(scene.master))
                .map(node -> node.issuer().certificate()).distinct().toList();

        assertThat(roots).hasSize(1);
    }
}
