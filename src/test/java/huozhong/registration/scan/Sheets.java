package huozhong.registration.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

import huozhong.rendering.Box;

/** Printed forms as a scanner or a telephone brings them back: drawn, sealed, turned, made grey, put into a PDF. */
final class Sheets {

    static final String EMPLOYER = "GiveEmployerOpinion";
    static final String RECOMMENDER = "GiveRecommendationOpinion";
    static final Box CODE = new Box(PagePlace.CODE, 0, 480, 755, 62, 62);
    static final List<Box> BOXES = List.of(CODE, new Box(EMPLOYER, 0, 160, 220, 360, 123),
            new Box(RECOMMENDER, 0, 160, 90, 360, 123));

    private static final double DOTS = 150 / 72.0;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final int PAD = 4;

    private Sheets() {
    }

    /** A page at 150 dots an inch whose QR says this, with red seals in these boxes. */
    static BufferedImage page(String says, String... sealed) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = blank(page);
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 30));
        for (var line = 0; line < 20; line++) {
            canvas.drawString("Registration form, line " + line, 160, 260 + line * 40);
        }
        BOXES.forEach(box -> draw(canvas, box, Set.of(sealed).contains(box.name())));
        code(canvas, says);
        canvas.dispose();
        return page;
    }

    private static void draw(Graphics2D canvas, Box box, boolean sealed) {
        var at = PagePlace.Sheet.UPRIGHT.on(box);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(2));
        canvas.drawRect(at.x, at.y, at.width, at.height);
        if (sealed) {
            canvas.setColor(new Color(200, 30, 30));
            canvas.setStroke(new BasicStroke(9));
            canvas.drawOval(at.x + at.width - 270, at.y + 5, 245, 245);
            canvas.fillOval(at.x + at.width - 180, at.y + 95, 60, 60);
        }
    }

    private static void code(Graphics2D canvas, String says) {
        if (says.isEmpty()) {
            return;
        }
        try {
            var matrix = new QRCodeWriter().encode(says, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 2));
            var at = PagePlace.Sheet.UPRIGHT.on(CODE);
            var module = at.width / (double) matrix.getWidth();
            canvas.setColor(Color.WHITE);
            canvas.fillRect(at.x - PAD, at.y - PAD, at.width + 2 * PAD, at.height + 2 * PAD);
            canvas.setColor(Color.BLACK);
            for (var y = 0; y < matrix.getHeight(); y++) {
                for (var x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        canvas.fill(new java.awt.geom.Rectangle2D.Double(at.x + x * module, at.y + y * module, module,
                                module));
                    }
                }
            }
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Graphics2D blank(BufferedImage page) {
        var canvas = page.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return canvas;
    }

    static BufferedImage turned(BufferedImage page, double degrees) {
        var turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = blank(turned);
        canvas.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        return turned;
    }

    static BufferedImage grey(BufferedImage page) {
        var grey = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = grey.createGraphics();
        canvas.drawImage(page, 0, 0, null);
        canvas.dispose();
        return grey;
    }

    /** Two forms on one sheet, one above the other, each lying on its side. */
    static BufferedImage two(BufferedImage one, BufferedImage other) {
        var sheet = new BufferedImage(HEIGHT, 2 * WIDTH, BufferedImage.TYPE_INT_RGB);
        var canvas = blank(sheet);
        lay(canvas, one, 0);
        lay(canvas, other, WIDTH);
        canvas.dispose();
        return sheet;
    }

    private static void lay(Graphics2D canvas, BufferedImage page, int y) {
        var before = canvas.getTransform();
        canvas.translate(HEIGHT, y);
        canvas.rotate(Math.PI / 2);
        canvas.drawImage(page, 0, 0, null);
        canvas.setTransform(before);
    }

    /** As a scanner makes it: each page a JPEG of middling quality. */
    static byte[] pdf(BufferedImage... pages) {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (var page : pages) {
                var lying = page.getWidth() > WIDTH;
                var size = lying ? new PDRectangle((float) (page.getWidth() / DOTS), (float) (page.getHeight() / DOTS))
                        : PDRectangle.A4;
                var sheet = new PDPage(size);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(JPEGFactory.createFromImage(document, page, 0.6f), 0, 0, size.getWidth(),
                            size.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] jpeg(BufferedImage page) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(page, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
