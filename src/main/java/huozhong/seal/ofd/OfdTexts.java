package huozhong.seal.ofd;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Glyphs on one line until the line ends; what isn't upright or has no single character isn't taken. */
final class OfdTexts {

    private static final double NEARLY = 0.001;
    private static final double ASCENT = 0.95;
    private static final double HEIGHT = 1.25;

    private final OfdResources resources;
    private final List<Glyph> line = new ArrayList<>();
    private int font;

    OfdTexts(OfdResources resources) {
        this.resources = resources;
    }

    private record Glyph(double x, double y, double size, double width, int id, String character) {
    }

    /** Whether it is taken; a place from an em to the page's millimetres. */
    boolean add(AffineTransform place, PDFont by, int code, double width) throws IOException {
        var size = place.getScaleX();
        var isUpright = Math.abs(place.getShearX()) < NEARLY && Math.abs(place.getShearY()) < NEARLY && size > 0
                && Math.abs(size + place.getScaleY()) < NEARLY * size;
        if (!isUpright || !(by instanceof PDType0Font faces && faces.getDescendantFont() instanceof PDCIDFontType2)) {
            return false;
        }
        var file = by.getFontDescriptor().getFontFile2();
        var character = faces.toUnicode(code);
        if (file == null || character == null || character.length() != 1) {
            return false;
        }
        font = resources.font(file, by.getName());
        line.add(new Glyph(place.getTranslateX(), place.getTranslateY(), size, width * size, faces.codeToGID(code),
                character));
        return true;
    }

    /** The line as an object of the page, and a new one begins. */
    String end(int rgb) {
        if (line.isEmpty()) {
            return "";
        }
        var first = line.get(0);
        var last = line.get(line.size() - 1);
        var object = "<ofd:TextObject ID=\"" + resources.nextId() + "\" Boundary=\"" + OfdXml.numbers(first.x,
                first.y - first.size * ASCENT, Math.max(last.x + last.width - first.x, first.size), first.size * HEIGHT)
                + "\" Font=\"" + font + "\" Size=\"" + OfdXml.number(first.size) + "\">"
                + OfdShapes.colour("Fill", rgb) + glyphs() + "<ofd:TextCode X=\"0\" Y=\""
                + OfdXml.number(first.size * ASCENT) + '"' + steps() + '>'
                + OfdXml.text(line.stream().map(Glyph::character).collect(Collectors.joining()))
                + "</ofd:TextCode></ofd:TextObject>";
        line.clear();
        return object;
    }

    private String glyphs() {
        return "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"" + line.size() + "\" GlyphCount=\"" + line.size()
                + "\"><ofd:Glyphs>" + line.stream().map(glyph -> String.valueOf(glyph.id))
                .collect(Collectors.joining(" ")) + "</ofd:Glyphs></ofd:CGTransform>";
    }

    private String steps() {
        var steps = new double[line.size() - 1];
        for (var i = 0; i < steps.length; i++) {
            steps[i] = line.get(i + 1).x - line.get(i).x;
        }
        return steps.length == 0 ? "" : " DeltaX=\"" + OfdXml.numbers(steps) + '"';
    }
}
