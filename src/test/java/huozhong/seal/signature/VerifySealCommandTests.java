package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import huozhong.shared.Shanghai;

@ExtendWith(OutputCaptureExtension.class)
class VerifySealCommandTests {

    @TempDir
    private Path folder;
    private SealScene scene;

    @BeforeEach
    void scene() throws IOException {
        scene = new SealScene(folder);
        scene.clock.isNow(Clock.system(Shanghai.ZONE).instant());
        for (var table : List.of("seal_order (id varchar(32), box varchar(64))",
                "sealed_document (id varchar(32), voided varchar(32))",
                "sealed_revision (document_id varchar(32), revision int, sha256 varchar(64))",
                "sealed_revision_void (document_id varchar(32), revision int)",
                "seal_use (document_id varchar(32), revision int, order_id varchar(32))")) {
            scene.jdbc.sql("create table " + table).update();
        }
        scene.jdbc.sql("insert into sealed_document (id, voided) values ('D', '')").update();
    }

    private byte[] remembered(byte[] file, int revision, String box) throws GeneralSecurityException {
        var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        scene.jdbc.sql("insert into sealed_revision values ('D', ?, ?)").params(revision, sha256).update();
        scene.jdbc.sql("insert into seal_order values (?, ?)").params(box, box).update();
        scene.jdbc.sql("insert into seal_use values ('D', ?, ?)").params(revision, box).update();
        return file;
    }

    private byte[] sealedTwice() throws GeneralSecurityException {
        var once = remembered(scene.sealedOnce(), 1, SealScene.EMPLOYER);
        return remembered(scene.sealer.seal(once, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办")), 2, SealScene.RECOMMENDER);
    }

    @Test
    void saysWhoSealedAHonestFile(CapturedOutput output) throws Exception {
        assertThat(verify(sealedTwice())).isZero();

        assertThat(output).contains("有效　示例街道办事处", "有效　示例区文明办", "核验通过：2枚印章有效");
    }

    @Test
    void saysThatWhatItShowsWasChangedSince(CapturedOutput output) throws Exception {
        var sealed = sealedTwice();
        scene.jdbc.sql("update sealed_document set voided = id").update();

        assertThat(verify(sealed)).isOne();
        assertThat(output).contains("这份文件已失效");
    }

    @Test
    void saysThatALastSealIsCutOff(CapturedOutput output) throws Exception {
        var once = remembered(scene.sealedOnce(), 1, SealScene.EMPLOYER);
        remembered(scene.sealer.seal(once, SealScene.imprint(SealScene.RECOMMENDER, "示例区文明办"),
                scene.key("示例区文明办")), 2, SealScene.RECOMMENDER);

        assertThat(verify(once)).isOne();
        assertThat(output).contains("文件缺少登记过的最后1枚印章");
    }

    @Test
    void saysWhatIsWrongWithAChangedOne(CapturedOutput output) throws IOException {
        var sealed = scene.sealedOnce();
        sealed[200] ^= 1;

        assertThat(verify(sealed)).isOne();
        assertThat(verify(SealScene.page())).isOne();
        assertThat(output).contains("核验不通过", "文件没有电子印章");
    }

    private int verify(byte[] file) throws IOException {
        return VerifySealCommand.run(List.of(VerifySealCommand.NAME,
                Files.write(folder.resolve("file.pdf"), file).toString(), "--spring.datasource.url=" + scene.url,
                "--spring.datasource.username=sa", "--spring.datasource.password="), Clock.systemUTC());
    }
}
