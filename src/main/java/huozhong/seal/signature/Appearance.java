package huozhong.seal.signature;

import java.io.IOException;
import java.time.LocalDate;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

import huozhong.shared.InvalidInput;

/** What is seen in a sealed box: the opinion at the left, the day below, and the seal over both at the right. */
final class Appearance {

    private static final double MARGIN = DrawnSeal.mm(1.5);
    private static final double LARGEST = 14;
    private static final double SMALLEST = 6;
    private static final double LEADING = 1.45;
    private static final double DATE = 12;

    private final PDDocument document;
    private final Imprint imprint;
    private final double width;
    private final double height;

    Appearance(PDDocument document, Imprint imprint, PDRectangle box) {
        this.document = document;
        this.imprint = imprint;
        this.width = box.getWidth();
        this.height = box.getHeight();
    }

    PDAppearanceDictionary draw() throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle((float) width, (float) height));
        stream.setResources(new PDResources());
        var font = PDType0Font.load(document, SealFonts.regular(), true);
        try (var to = new PDFormContentStream(stream)) {
            opinion(to, font);
            date(to, font);
            seal(to);
        }
        font.subset();
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private double size() {
        return Math.min(DrawnSeal.DIAMETER, Math.min(width, height));
    }

    /** The words keep clear of the seal where they can, and are never smaller than can be read. */
    private void opinion(PDFormContentStream to, PDType0Font font) throws IOException {
        var left = width - size() - 3 * MARGIN;
        var room = left >= LARGEST * 8 ? left : width - 2 * MARGIN;
        var size = LARGEST;
        var lines = Lines.of(imprint.opinion(), room / size);
        while (lines.size() * size * LEADING > height - 2 * MARGIN && size > SMALLEST) {
            size -= 0.5;
            lines = Lines.of(imprint.opinion(), room / size);
        }
        var y = height - MARGIN - size * 1.15;
        for (var line : lines) {
            write(to, font, size, MARGIN + line.indent() * size, y, line.text());
            y -= size * LEADING;
        }
    }

    private void date(PDFormContentStream to, PDType0Font font) throws IOException {
        var day = words(imprint.on());
        var length = font.getStringWidth(day) / 1000 * DATE;
        var middle = width - MARGIN - size() / 2;
        var x = Math.max(MARGIN, Math.min(middle - length / 2, width - MARGIN - length));
        write(to, font, DATE, x, height / 2 - size() * 0.36, day);
    }

    private void seal(PDFormContentStream to) throws IOException {
        var form = new DrawnSeal(imprint.unitName(), true).in(document);
        var scale = (float) (size() / DrawnSeal.DIAMETER);
        to.saveGraphicsState();
        to.transform(Matrix.getTranslateInstance((float) (width - MARGIN / 2 - size() / 2), (float) (height / 2)));
        to.transform(Matrix.getScaleInstance(scale, scale));
        to.drawForm(form);
        to.restoreGraphicsState();
    }

    private static void write(PDFormContentStream to, PDType0Font font, double size, double x, double y, String text)
            throws IOException {
        to.beginText();
        to.setFont(font, (float) size);
        to.newLineAtOffset((float) x, (float) y);
        try {
            to.showText(text);
        } catch (IllegalArgumentException lacksACharacter) {
            throw new InvalidInput("opinion", "意见中有字库没有的字，无法印在表上，请改用通行的写法：" + text);
        }
        to.endText();
    }

    private static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
