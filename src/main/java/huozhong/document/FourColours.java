package huozhong.document;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** The four colours of a JPEG for print (CMYK, or YCCK as Adobe transforms it) as they look on a screen. */
final class FourColours {

    private static final int YCCK = 2;

    private FourColours() {
    }

    /** Whoever writes Adobe's marker stores every colour as its opposite. */
    static BufferedImage rgb(Raster raster, int adobeTransform) {
        var picture = new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        var line = new int[raster.getWidth() * 4];
        for (var y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, line);
            for (var x = 0; x < raster.getWidth(); x++) {
                picture.setRGB(x, y, rgb(line, x * 4, adobeTransform));
            }
        }
        return picture;
    }

    private static int rgb(int[] line, int at, int adobeTransform) {
        var ink = new int[] {line[at], line[at + 1], line[at + 2]};
        if (adobeTransform == YCCK) {
            var blue = line[at + 1] - 128;
            var red = line[at + 2] - 128;
            ink = new int[] {byteOf(line[at] + 1.402 * red), byteOf(line[at] - 0.344136 * blue - 0.714136 * red),
                    byteOf(line[at] + 1.772 * blue)};
        }
        var black = line[at + 3];
        var isOpposite = adobeTransform >= 0;
        var rgb = 0;
        for (var one : ink) {
            rgb = rgb << 8 | (isOpposite ? one * black : (255 - one) * (255 - black)) / 255;
        }
        return rgb;
    }

    private static int byteOf(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}
