package huozhong.seal.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.util.Matrix;

/** A unit's seal as a picture that lets through what is under it, for files that hold seals as pictures. */
public final class SealPicture {

    /** Both of its sides. */
    public static final int MILLIMETRES = 42;

    private static final int DOTS_AN_INCH = 400;

    private SealPicture() {
    }

    public static byte[] png(String unitName) {
        try (var document = new PDDocument()) {
            var side = (float) DrawnSeal.DIAMETER;
            var page = new PDPage(new PDRectangle(side, side));
            document.addPage(page);
            try (var to = new PDPageContentStream(document, page)) {
                to.transform(Matrix.getTranslateInstance(side / 2, side / 2));
                to.drawForm(new DrawnSeal(unitName, true).in(document));
            }
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.ARGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
