package huozhong.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/** Scanned pages, kept as JPEG, in one PDF: each as large as an A4 page lets it be, its picture not encoded anew. */
public final class PagesInPdf {

    private PagesInPdf() {
    }

    public static byte[] of(List<byte[]> jpegs) {
        try (var pdf = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var jpeg : jpegs) {
                add(pdf, jpeg);
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void add(PDDocument pdf, byte[] jpeg) throws IOException {
        var picture = JPEGFactory.createFromByteArray(pdf, jpeg);
        var a4 = PDRectangle.A4;
        var sheet = picture.getWidth() <= picture.getHeight() ? a4 : new PDRectangle(a4.getHeight(), a4.getWidth());
        var scale = Math.min(sheet.getWidth() / picture.getWidth(), sheet.getHeight() / picture.getHeight());
        var width = picture.getWidth() * scale;
        var height = picture.getHeight() * scale;
        var page = new PDPage(sheet);
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}
