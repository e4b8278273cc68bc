package huozhong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import huozhong.rendering.ForeignTool;
import huozhong.shared.InvalidInput;

class OfficeSuiteTests {

    private static final Duration PATIENT = Duration.ofMinutes(2);

    @TempDir
    Path folder;

    @Test
    void showsAWordFileAsItLooksOnPaper() throws Exception {
        ForeignTool.named("soffice");

        var pdf = new OfficeSuite("soffice", PATIENT).asPdf("a", form("王𠮷 登记表"));

        assertThat(ForeignTool.words(pdf)).contains("王𠮷 登记表");
        assertThat(PageImages.countOfPdf(pdf)).isEqualTo(1);
        assertThat(PageImages.ofPdf(pdf, 0).getWidth()).isGreaterThan(1000);
    }

    private static byte[] form(String words) throws IOException {
        try (var document = new XWPFDocument(); var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(words);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void asksForAFileOnceAndLeavesNothingBehind() throws IOException {
        var asked = folder.resolve("asked");
        var office = new OfficeSuite(program("echo \"$9\" >>" + asked + "; printf pdf >\"$8/form.pdf\""), PATIENT);

        assertThat(office.asPdf("a", new byte[] {1})).asString().isEqualTo("pdf");
        assertThat(office.asPdf("a", new byte[] {1})).asString().isEqualTo("pdf");
        office.asPdf("b", new byte[] {2});

        assertThat(Files.readAllLines(asked)).hasSize(2)
                .allSatisfy(form -> assertThat(Path.of(form).getParent()).doesNotExist());
    }

    @Test
    void endsWhatTakesTooLongWithAllThatItBegan() throws IOException {
        var pids = folder.resolve("pids");
        var office = new OfficeSuite(program("sleep 600 & echo $! >>" + pids + "; echo $$ >>" + pids + "; wait"),
                Duration.ofSeconds(2));

        assertThatThrownBy(() -> office.asPdf("a", new byte[] {1})).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("请下载原件查看");

        assertThat(Files.readAllLines(pids)).hasSize(2).allSatisfy(pid -> assertThat(ProcessHandle
                .of(Long.parseLong(pid)).map(process -> process.onExit().join())).isNotNull());
    }

    @Test
    void saysThatItCouldntWhereNothingCameOut() throws IOException {
        var office = new OfficeSuite(program("exit 0"), PATIENT);

        assertThatThrownBy(() -> office.asPdf("a", new byte[] {1})).isInstanceOf(InvalidInput.class);
    }

    private String program(String does) throws IOException {
        var program = folder.resolve("office" + does.hashCode());
        Files.writeString(program, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return program.toString();
    }
}
