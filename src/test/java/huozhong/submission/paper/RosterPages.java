package huozhong.submission.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A printed roster as a scanner brings it back: drawn at 150 dots an inch, sealed, turned, grey, put into a PDF. */
final class RosterPages {

    private static final int DPI = 150;

    private RosterPages() {
    }

    static List<BufferedImage> of(byte[] pdf, boolean grey) {
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

    /** With a red seal of 42 mm where 填报单位 has it. */
    static BufferedImage sealed(BufferedImage page) {
        var canvas = page.createGraphics();
        canvas.setColor(new Color(200, 30, 30));
        canvas.setStroke(new BasicStroke(9));
        canvas.drawOval(750, 150, 245, 245);
        canvas.fillOval(845, 245, 55, 55);
        canvas.dispose();
        return page;
    }

    static BufferedImage turned(BufferedImage page, double degrees) {
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        var canvas = turned.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        return turned;
    }

    static byte[] pdf(List<BufferedImage> pages) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var page : pages) {
                var sheet = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
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
}
