package huozhong.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF as it looks. */
final class PagePicture {

    private static final int DOTS_AN_INCH = 110;
    private static final int SCANNERS_DOTS = 300;
    /** Around a QR, in points: a box that is a little off still leads a scan right. */
    private static final double AROUND = 4;

    private PagePicture() {
    }

    private interface Looking<T> {

        T at(PDDocument document) throws IOException;
    }

    private static <T> T of(byte[] pdf, Looking<T> looking) {
        try (var document = Loader.loadPDF(pdf)) {
            return looking.at(document);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    static byte[] png(byte[] pdf) {
        return of(pdf, document -> {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.RGB), "png", bytes);
            return bytes.toByteArray();
        });
    }

    /** Its edges in points. */
    static PDRectangle edges(byte[] pdf) {
        return of(pdf, document -> document.getPage(0).getMediaBox());
    }

    /** Whether a QR can be read in there, as a scanner sees it. */
    static boolean hasCode(byte[] pdf, Box box) {
        return of(pdf, document -> {
            document.getPage(0).setCropBox(new PDRectangle((float) (box.x() - AROUND), (float) (box.y() - AROUND),
                    (float) (box.width() + 2 * AROUND), (float) (box.height() + 2 * AROUND)));
            var part = new PDFRenderer(document).renderImageWithDPI(0, SCANNERS_DOTS, ImageType.RGB);
            var dots = part.getRGB(0, 0, part.getWidth(), part.getHeight(), null, 0, part.getWidth());
            try {
                new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                        new RGBLuminanceSource(part.getWidth(), part.getHeight(), dots))));
                return true;
            } catch (ReaderException none) {
                return false;
            }
        });
    }
}
