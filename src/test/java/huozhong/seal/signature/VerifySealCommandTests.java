package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
    }

    @Test
    void saysWhoSealedAHonestFile(CapturedOutput output) throws IOException {
        assertThat(verify(scene.sealedTwice())).isZero();

        assertThat(output).contains("有效　示例街道办事处", "有效　示例区文明办", "核验通过：2枚印章有效");
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
                "--spring.datasource.username=sa", "--spring.datasource.password="));
    }
}
