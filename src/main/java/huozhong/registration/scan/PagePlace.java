package huozhong.registration.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

import huozhong.registration.print.FormPrint;
import huozhong.rendering.Box;

/**
 * Where a printed page lies in a picture: by its QR, whose place on the page the print tells in a box named
 * {@value #CODE}, two modules of white around it. Without that the picture is taken for the whole page, turned as the
 * QR is, which a scanner's is and a photo's is not.
 */
final class PagePlace {

    static final String CODE = FormPrint.CODE;
    /** A4 in points. */
    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;
    /** Dots of a point where a page is put upright: 150 an inch. */
    private static final double DOTS = 150 / 72.0;
    /** White around the QR, and the middle of a corner mark from where that begins, in modules. */
    private static final double MARGIN = 2;
    private static final double MARK = MARGIN + 3.5;
    private static final double A_LITTLE = 0.03;

    private final BufferedImage picture;
    /** From the upright page's dots, the origin above, to the picture's. */
    private final AffineTransform toPicture;

    private final boolean known;
    private final Sheet sheet;

    private PagePlace(BufferedImage picture, AffineTransform toPicture, boolean known, Sheet sheet) {
        this.picture = picture;
        this.toPicture = toPicture;
        this.known = known;
        this.sheet = sheet;
    }

    /** How A4 was printed. */
    enum Sheet {
        UPRIGHT(SHORT, LONG), ACROSS(LONG, SHORT);

        private final double width;
        private final double height;

        Sheet(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** Of a box on the page put straight, in its dots. */
        Rectangle on(Box box) {
            return new Rectangle((int) (box.x() * DOTS), (int) ((height - box.y() - box.height()) * DOTS),
                    (int) (box.width() * DOTS), (int) (box.height() * DOTS));
        }
    }

    static PagePlace of(BufferedImage picture, FoundCode code, List<Box> boxes, Sheet sheet) {
        var square = boxes.stream().filter(box -> box.name().equals(CODE)).findFirst();
        var place = square.flatMap(box -> byCode(code, box, sheet));
        return new PagePlace(picture, place.orElseGet(() -> whole(picture, code, sheet)), place.isPresent(), sheet);
    }

    /** Whether what is in a box can be told from what is beside it. */
    boolean isSure(boolean alone) {
        var longer = (double) Math.max(picture.getWidth(), picture.getHeight());
        var ratio = longer / Math.min(picture.getWidth(), picture.getHeight()) / (LONG / SHORT);
        return known || alone && Math.abs(ratio - 1) < A_LITTLE;
    }

    /** Three points decide: the marks' middles on the page and in the picture. */
    private static Optional<AffineTransform> byCode(FoundCode code, Box square, Sheet sheet) {
        var share = MARK / (code.modules() + 2 * MARGIN);
        var left = (square.x() + square.width() * share) * DOTS;
        var right = (square.x() + square.width() * (1 - share)) * DOTS;
        var top = (sheet.height - square.y() - square.height() * (1 - share)) * DOTS;
        var bottom = (sheet.height - square.y() - square.height() * share) * DOTS;
        if (right - left < 1 || bottom - top < 1) {
            return Optional.empty();
        }
        var corner = code.topLeft();
        var across = new double[] {(code.topRight().x() - corner.x()) / (right - left),
            (code.topRight().y() - corner.y()) / (right - left)};
        var down = new double[] {(code.bottomLeft().x() - corner.x()) / (bottom - top),
            (code.bottomLeft().y() - corner.y()) / (bottom - top)};
        var found = new AffineTransform(across[0], across[1], down[0], down[1],
                corner.x() - across[0] * left - down[0] * top, corner.y() - across[1] * left - down[1] * top);
        return Math.abs(found.getDeterminant()) < 1e-3 ? Optional.empty() : Optional.of(found);
    }

    private static AffineTransform whole(BufferedImage picture, FoundCode code, Sheet sheet) {
        var angle = code.angle();
        var lying = Math.abs(Math.sin(angle)) > Math.abs(Math.cos(angle));
        var width = lying ? picture.getHeight() : picture.getWidth();
        var height = lying ? picture.getWidth() : picture.getHeight();
        var scale = Math.max(width / (sheet.width * DOTS), height / (sheet.height * DOTS));
        var whole = new AffineTransform();
        whole.translate(picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        whole.rotate(angle);
        whole.scale(scale, scale);
        whole.translate(-sheet.width * DOTS / 2, -sheet.height * DOTS / 2);
        return whole;
    }

    /** The page as it was printed, upright and straight, without what lay beside it. */
    BufferedImage upright() {
        var upright = new BufferedImage((int) (sheet.width * DOTS), (int) (sheet.height * DOTS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        canvas.setBackground(Color.WHITE);
        canvas.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        try {
            canvas.drawImage(picture, toPicture.createInverse(), null);
        } catch (java.awt.geom.NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            canvas.dispose();
        }
        return upright;
    }
}
