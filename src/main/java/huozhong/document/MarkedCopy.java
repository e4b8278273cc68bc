package huozhong.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

import huozhong.shared.NotFound;

/**
 * A PDF or picture as it leaves: a PDF, across whose pages is written who took it and when. What is stored stays as it
 * came, with its signatures; a copy of a signed file has none.
 */
public final class MarkedCopy {

    private static final float DPI = 110;
    private static final float MAX_SIDE = 1800;
    private static final float POINTS = 72;
    private static final float SIZE = 13;
    private static final float PALE = 0.22f;
    private static final float GREY = 0.35f;
    private static final double SLOPE = Math.toRadians(28);
    private static final float APART = 190;

    private final FileContent original;
    private final String words;

    /** @param words who and when, written as they are; a character that the font lacks becomes □ */
    public MarkedCopy(FileContent original, String words) {
        this.original = original;
        this.words = words;
    }

    public byte[] pdf() {
        return Unfolding.onThisNode(() -> {
            try (var document = marked()) {
                var out = new ByteArrayOutputStream();
                document.save(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many pages there are to look at. */
    public static int pages(FileContent original) {
        return Unfolding.onThisNode(() -> {
            try (var document = opened(original)) {
                return document.getNumberOfPages();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** One page, from 0, as a JPEG; there is none beyond the last. */
    public byte[] picture(int page) {
        return Unfolding.onThisNode(() -> {
            try (var document = marked()) {
                if (page < 0 || page >= document.getNumberOfPages()) {
                    throw new NotFound();
                }
                return jpeg(new PDFRenderer(document).renderImage(page, scale(document.getPage(page)), ImageType.RGB));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static float scale(PDPage page) {
        var box = page.getCropBox();
        return Math.min(DPI / POINTS, MAX_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

    private PDDocument marked() throws IOException {
        var document = opened(original);
        try {
            var font = font(document);
            for (var page : document.getPages()) {
                mark(document, page, font);
            }
            return document;
        } catch (IOException | RuntimeException failed) {
            document.close();
            throw failed;
        }
    }

    private static PDDocument opened(FileContent original) throws IOException {
        return original.file().mediaType().equals(Accepted.PDF) ? Loader.loadPDF(original.bytes())
                : ofPicture(original.bytes());
    }

    private static PDDocument ofPicture(byte[] jpeg) throws IOException {
        var document = new PDDocument();
        var picture = JPEGFactory.createFromByteArray(document, jpeg);
        var wide = picture.getWidth() > picture.getHeight();
        var paper = wide ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        var page = new PDPage(paper);
        document.addPage(page);
        var scale = Math.min(paper.getWidth() / picture.getWidth(), paper.getHeight() / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, (paper.getWidth() - width) / 2, (paper.getHeight() - height) / 2, width, height);
        }
        return document;
    }

    private static PDType0Font font(PDDocument document) throws IOException {
        try (var file = MarkedCopy.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            return PDType0Font.load(document, Objects.requireNonNull(file), true);
        }
    }

    private void mark(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        var box = page.getCropBox();
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            var pale = new PDExtendedGraphicsState();
            pale.setNonStrokingAlphaConstant(PALE);
            content.setGraphicsStateParameters(pale);
            content.setNonStrokingColor(GREY, GREY, GREY);
            var shown = shown(font);
            for (var y = box.getLowerLeftY() + SIZE; y < box.getUpperRightY(); y += APART) {
                content.beginText();
                content.setFont(font, SIZE);
                content.setTextMatrix(Matrix.getRotateInstance(SLOPE, box.getLowerLeftX() + 2 * SIZE, y));
                content.showText(shown);
                content.endText();
            }
        }
    }

    private String shown(PDType0Font font) {
        return words.codePoints().mapToObj(Character::toString).map(one -> has(font, one) ? one : "□")
                .reduce("", String::concat);
    }

    private static boolean has(PDType0Font font, String one) {
        try {
            return font.encode(one).length > 0;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
