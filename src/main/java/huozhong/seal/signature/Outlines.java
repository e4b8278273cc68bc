package huozhong.seal.signature;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDFormContentStream;

/** Characters as shapes, an em square high, so that they may be narrowed and turned, and no font comes along. */
final class Outlines {

    private final TrueTypeFont font;

    Outlines(TrueTypeFont font) {
        this.font = font;
    }

    /** In a square of 1 by 1 whose middle is the origin; a character that the font lacks is its box. */
    GeneralPath of(int codePoint) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        var id = glyphs.getGlyphId(codePoint);
        var glyph = font.getGlyph().getGlyph(id);
        var path = glyph == null ? new GeneralPath(new Rectangle()) : glyph.getPath();
        var scale = 1.0 / font.getUnitsPerEm();
        var middle = new AffineTransform();
        middle.scale(scale, scale);
        middle.translate(-font.getAdvanceWidth(id) / 2.0, -0.38 * font.getUnitsPerEm());
        path.transform(middle);
        return path;
    }

    static void fill(PDFormContentStream to, GeneralPath path, AffineTransform place) throws IOException {
        var at = new float[6];
        var x = 0f;
        var y = 0f;
        for (var steps = path.getPathIterator(place); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> to.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> to.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> to.curveTo(x + (at[0] - x) * 2 / 3, y + (at[1] - y) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> to.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> to.closePath();
            }
            var last = lastPoint(steps, at);
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        to.fill();
    }

    private static int lastPoint(PathIterator steps, float[] at) {
        return switch (steps.currentSegment(at)) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
