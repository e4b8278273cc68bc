package huozhong.registration.scan;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** Whether there is red ink in a part of an upright page: a seal's rim and letters are some hundredths of a box. */
final class RedInk {

    private static final double SHARE = 0.008;
    /** A seal is some three hundredths of a sheet, and a third of that is ink. */
    private static final double OF_A_SHEET = 0.0008;
    /** So much of each edge is left out: it may be the next box's seal that reaches in. */
    private static final double EDGE = 0.08;
    private static final int LEAST_RED = 90;
    private static final int LEAST_DIFFERENCE = 45;

    private RedInk() {
    }

    static boolean isIn(BufferedImage page, Rectangle box) {
        var inner = inner(box).intersection(new Rectangle(page.getWidth(), page.getHeight()));
        if (inner.isEmpty()) {
            return false;
        }
        return isIn(page, inner, SHARE);
    }

    /** Where it isn't known where a seal should be. */
    static boolean isAnywhere(BufferedImage page) {
        return isIn(page, new Rectangle(page.getWidth(), page.getHeight()), OF_A_SHEET);
    }

    private static boolean isIn(BufferedImage page, Rectangle part, double share) {
        var red = 0;
        var row = new int[part.width];
        for (var y = part.y; y < part.y + part.height; y++) {
            for (var dot : page.getRGB(part.x, y, part.width, 1, row, 0, part.width)) {
                red += isRed(dot) ? 1 : 0;
            }
        }
        return red > (double) part.width * part.height * share;
    }

    private static Rectangle inner(Rectangle box) {
        var x = (int) (box.width * EDGE);
        var y = (int) (box.height * EDGE);
        return new Rectangle(box.x + x, box.y + y, box.width - 2 * x, box.height - 2 * y);
    }

    private static boolean isRed(int rgb) {
        var red = rgb >> 16 & 0xff;
        var green = rgb >> 8 & 0xff;
        var blue = rgb & 0xff;
        return red >= LEAST_RED && red - Math.max(green, blue) >= LEAST_DIFFERENCE;
    }
}
