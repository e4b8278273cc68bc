package huozhong.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A program that isn't ours and reads what we made; where it is missing, CI fails and a desk is told so. */
public final class ForeignTool {

    private final String name;

    private ForeignTool(String name) {
        this.name = name;
    }

    public static ForeignTool named(String name) {
        if (!isThere(name)) {
            assertThat(System.getenv("CI")).as("CI must install " + name).isNull();
            abort(name + " is not installed here: NOT TESTED");
        }
        return new ForeignTool(name);
    }

    /** For a look beside others: where it is missing, only that is left out. */
    public static Optional<ForeignTool> ifThere(String name) {
        if (System.getenv("CI") == null && !isThere(name)) {
            System.err.println("LEFT OUT: " + name + " is not installed");
            return Optional.empty();
        }
        return Optional.of(named(name));
    }

    /** What it writes. */
    public String run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** The words of a PDF, by poppler. */
    public static String words(byte[] pdf) throws IOException, InterruptedException {
        var tool = named("pdftotext");
        var file = Files.createTempFile("words", ".pdf");
        try {
            Files.write(file, pdf);
            return tool.run("-enc", "UTF-8", file.toString(), "-");
        } finally {
            Files.delete(file);
        }
    }

    /** What the QR on a PDF's first page says, by poppler and zbar. */
    public static String qr(byte[] pdf) throws IOException, InterruptedException {
        var paint = named("pdftoppm");
        var read = named("zbarimg");
        var folder = Files.createTempDirectory("qr");
        var file = folder.resolve("page.pdf");
        var picture = folder.resolve("page.png");
        try {
            Files.write(file, pdf);
            paint.run("-r", "150", "-gray", "-png", "-singlefile", file.toString(), folder.resolve("page").toString());
            return read.run("-q", "--raw", picture.toString()).strip();
        } finally {
            Files.deleteIfExists(picture);
            Files.delete(file);
            Files.delete(folder);
        }
    }

    /** What a QR in a picture says, by zbar. */
    public static String qr(BufferedImage scan) throws IOException, InterruptedException {
        var read = named("zbarimg");
        var picture = Files.createTempFile("scan", ".png");
        try {
            ImageIO.write(scan, "png", picture.toFile());
            return read.run("-q", "--raw", picture.toString()).strip();
        } finally {
            Files.delete(picture);
        }
    }

    private static boolean isThere(String name) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }
}
