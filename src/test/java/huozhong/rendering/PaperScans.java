package huozhong.rendering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What we printed as a scanner brings it back: drawn at 150 dots an inch, sealed, turned, grey, put into a PDF. */
public final class PaperScans {

    /** Where a printed roster wants its seal (填报单位盖章), and a printed form that of the employer, of the recommender. */
    public static final Point ROSTER_SEAL = new Point(750, 150);
    public static final Point EMPLOYER_SEAL = new Point(800, 962);
    public static final Point RECOMMENDER_SEAL = new Point(800, 1219);

    private static final int DPI = 150;
    /** 42 mm. */
    private static final int SEAL = 245;

    private PaperScans() {
    }

    public static List<BufferedImage> pages(byte[] pdf, boolean grey) {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            return IntStream.range(0, document.getNumberOfPages()).mapToObj(page -> {
                try {
                    return renderer.renderImageWithDPI(page, DPI, grey ? ImageType.GRAY : ImageType.RGB);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With red seals whose upper left corners are there. */
    public static BufferedImage sealed(BufferedImage page, Point... seals) {
        var canvas = page.createGraphics();
        canvas.setColor(new Color(200, 30, 30));
        canvas.setStroke(new BasicStroke(9));
        for (var seal : seals) {
            canvas.drawOval(seal.x, seal.y, SEAL, SEAL);
            canvas.fillOval(seal.x + 95, seal.y + 95, 55, 55);
        }
        canvas.dispose();
        return page;
    }

    public static BufferedImage turned(BufferedImage page, double degrees) {
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        var canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        return turned;
    }

    public static byte[] pdf(List<BufferedImage> pages) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var page : pages) {
                var a4 = PDRectangle.A4;
                var sheet = new PDPage(page.getWidth() > page.getHeight()
                        ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(JPEGFactory.createFromImage(document, page, 0.6f), 0, 0,
                            sheet.getMediaBox().getWidth(), sheet.getMediaBox().getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as a telephone takes it. */
    public static byte[] jpeg(BufferedImage page) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(page, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was printed, each page with these seals, as a scanner sends it. */
    public static byte[] stamped(byte[] printed, Point... seals) {
        return pdf(pages(printed, false).stream().map(page -> sealed(page, seals)).toList());
    }

    /** What the QR on the first page says. */
    public static String qr(byte[] pdf) {
        try {
            var page = pages(pdf, false).get(0);
            var dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                    page.getWidth(), page.getHeight(), dots)))).getText();
        } catch (ReaderException none) {
            throw new AssertionError("no QR can be read", none);
        }
    }
}
