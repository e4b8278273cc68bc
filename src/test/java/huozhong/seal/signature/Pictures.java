package huozhong.seal.signature;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page as it is seen. */
final class Pictures {

    private Pictures() {
    }

    /** How many red points lie outside of that box of the first page. */
    static int redOutside(PDDocument document, double x, double y, double width, double height) throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 72);
        var outside = 0;
        for (var column = 0; column < picture.getWidth(); column++) {
            for (var row = 0; row < picture.getHeight(); row++) {
                var up = picture.getHeight() - row;
                var within = column >= x - 1 && column <= x + width + 1 && up >= y - 1 && up <= y + height + 1;
                outside += !within && isRed(picture.getRGB(column, row)) ? 1 : 0;
            }
        }
        return outside;
    }

    static boolean isRed(int rgb) {
        return (rgb >> 16 & 255) > 150 && (rgb >> 8 & 255) < 110 && (rgb & 255) < 110;
    }
}
