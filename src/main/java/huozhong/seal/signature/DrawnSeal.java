package huozhong.seal.signature;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * A round red seal of 42 mm with the unit's name on its arc, as shapes. Ours carry no emblem and say 测试专用: the seal
 * that binds a unit is issued elsewhere.
 */
final class DrawnSeal {

    /** 42 mm. */
    static final double DIAMETER = mm(42);

    private static final double RIM = mm(1.5);
    private static final double RED = 0.902;
    private static final double GREEN = 0.071;
    private static final double BLUE = 0.122;
    private static final double STAR = mm(6.8);
    private static final double STAR_WITHIN = 0.382;
    private static final double MARK = mm(2.9);
    private static final double MARK_BELOW = mm(9.6);
    /** From where the name begins to where it ends, at most; more would run into the mark. */
    private static final double LONGEST_ARC = Math.toRadians(262);
    private static final double WIDEST_STEP = Math.toRadians(42);
    private static final int FEW = 14;
    private static final String TRIAL = "测试专用";

    private final String unitName;
    private final boolean star;
    private final Outlines outlines;

    DrawnSeal(String unitName, boolean star) {
        this.unitName = unitName;
        this.star = star;
        this.outlines = new Outlines(SealFonts.bold());
    }

    /** Its middle is the origin of a square of 42 mm. */
    PDFormXObject in(PDDocument document) throws IOException {
        var form = new PDFormXObject(document);
        var half = (float) (DIAMETER / 2);
        form.setBBox(new PDRectangle(-half, -half, half * 2, half * 2));
        form.setResources(new PDResources());
        try (var to = new PDFormContentStream(form)) {
            to.setStrokingColor((float) RED, (float) GREEN, (float) BLUE);
            to.setNonStrokingColor((float) RED, (float) GREEN, (float) BLUE);
            rim(to);
            name(to);
            if (star) {
                star(to);
            }
            mark(to);
        }
        return form;
    }

    private static void rim(PDFormContentStream to) throws IOException {
        var radius = (float) (DIAMETER / 2 - RIM / 2);
        var bent = radius * 0.5523f;
        to.setLineWidth((float) RIM);
        to.moveTo(radius, 0);
        to.curveTo(radius, bent, bent, radius, 0, radius);
        to.curveTo(-bent, radius, -radius, bent, -radius, 0);
        to.curveTo(-radius, -bent, -bent, -radius, 0, -radius);
        to.curveTo(bent, -radius, radius, -bent, radius, 0);
        to.closeAndStroke();
    }

    private void name(PDFormContentStream to) throws IOException {
        var characters = unitName.codePoints().toArray();
        var height = characters.length <= FEW ? mm(5.8) : mm(4.4);
        var radius = DIAMETER / 2 - RIM - mm(0.9) - height / 2;
        var step = Math.min(WIDEST_STEP, LONGEST_ARC / Math.max(1, characters.length));
        // the feet of the characters stand closer than their middles
        var width = Math.min(height, step * (radius - height * 0.35));
        for (var n = 0; n < characters.length; n++) {
            var place = AffineTransform.getRotateInstance((characters.length - 1) / 2.0 * step - n * step);
            place.translate(0, radius);
            place.scale(width, height);
            Outlines.fill(to, outlines.of(characters[n]), place);
        }
    }

    private static void star(PDFormContentStream to) throws IOException {
        var path = new GeneralPath();
        for (var n = 0; n < 10; n++) {
            var radius = n % 2 == 0 ? STAR : STAR * STAR_WITHIN;
            var angle = Math.PI / 2 + n * Math.PI / 5;
            var x = (float) (radius * Math.cos(angle));
            var y = (float) (radius * Math.sin(angle));
            if (n == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        Outlines.fill(to, path, new AffineTransform());
    }

    private void mark(PDFormContentStream to) throws IOException {
        var characters = TRIAL.codePoints().toArray();
        for (var n = 0; n < characters.length; n++) {
            var place = AffineTransform.getTranslateInstance((n - (characters.length - 1) / 2.0) * MARK * 1.05,
                    -MARK_BELOW);
            place.scale(MARK, MARK);
            Outlines.fill(to, outlines.of(characters[n]), place);
        }
    }

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
