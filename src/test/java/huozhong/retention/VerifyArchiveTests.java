package huozhong.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyArchiveTests {

    @TempDir
    private Path folder;

    private Path file;
    private ArchiveFile.Written written;

    @BeforeEach
    void anArchive() throws IOException {
        file = folder.resolve("plan.zip");
        written = write(file, "李㛃");
    }

    private static ArchiveFile.Written write(Path file, String name) throws IOException {
        try (var archive = new ArchiveFile(file)) {
            archive.add("plan.json", "{\"title\":\"计划\"}".getBytes());
            archive.add("nominees/1.json", ("{\"name\":\"" + name + "\"}").getBytes());
            archive.add("files/1.jpg", new byte[3000]);
            return archive.seal();
        }
    }

    @Test
    void findsAnUntouchedArchiveWhole() throws IOException {
        var verdict = VerifyArchive.verify(file, written.sha256());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.sha256()).isEqualTo(written.sha256());
        assertThat(written.size()).isEqualTo(Files.size(file));
    }

    @Test
    void findsEveryChangedByte() throws IOException {
        var bytes = Files.readAllBytes(file);

        for (var i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            Files.write(file, bytes);
            assertThat(VerifyArchive.verify(file, null).isWhole()).as("byte " + i).isFalse();
            bytes[i] ^= 1;
        }
    }

    @Test
    void findsMissingAndAddedBytes() throws IOException {
        var bytes = Files.readAllBytes(file);

        for (var length : new int[] {0, 10, 64, bytes.length / 2, bytes.length - 1, bytes.length + 1}) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThat(VerifyArchive.verify(file, null).isWhole()).as(length + " bytes").isFalse();
        }
    }

    @Test
    void findsAnArchiveMadeAnewByTheRecordAlone() throws IOException {
        write(file, "王𬎆");

        assertThat(VerifyArchive.verify(file, null).isWhole()).isTrue();
        assertThat(VerifyArchive.verify(file, written.sha256()).findings()).containsExactly("与归档时记入审计的SHA-256不符");
    }
}
