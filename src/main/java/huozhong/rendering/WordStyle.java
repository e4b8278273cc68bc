package huozhong.rendering;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.w3c.dom.Element;

/** How text looks in Word: what an element says itself, and else what is around it. */
record WordStyle(String face, double size, ParagraphAlignment alignment, boolean indented, boolean bold) {

    static final WordStyle BODY = new WordStyle("仿宋", 14, ParagraphAlignment.LEFT, false, false);
    private static final double TWIPS_A_MM = 1440 / 25.4;
    private static final int TWIPS_A_POINT = 20;
    private static final Pattern MILLIMETRES = Pattern.compile("([\\d.]+)mm");
    private static final Pattern POINTS = Pattern.compile("([\\d.]+)pt");
    private static final Map<String, String> FACES = Map.of("Fangsong", "仿宋", "Song", "宋体", "Rare", "宋体", "Hei",
            "黑体", "Biaosong", "方正小标宋简体");
    private static final Map<String, ParagraphAlignment> ALIGNMENTS = Map.of("left", ParagraphAlignment.LEFT, "center",
            ParagraphAlignment.CENTER, "right", ParagraphAlignment.RIGHT, "justify", ParagraphAlignment.BOTH);

    WordStyle of(Element element) {
        return new WordStyle(
                said(element, "font-family").map(names -> FACES.getOrDefault(names.split(",")[0].strip(), face))
                        .orElse(face),
                said(element, "font-size").map(POINTS::matcher).filter(Matcher::matches)
                        .map(found -> Double.parseDouble(found.group(1))).orElse(size),
                said(element, "text-align").map(word -> ALIGNMENTS.getOrDefault(word, alignment)).orElse(alignment),
                said(element, "text-indent").map(word -> !word.startsWith("0")).orElse(indented),
                bold || element.getTagName().matches("b|strong|th|h[1-3]"));
    }

    int indent() {
        return indented ? (int) (2 * size * TWIPS_A_POINT) : 0;
    }

    /** In twips; 0 where the element doesn't say. */
    static int length(Element element, String property) {
        return (int) Math.round(millimetres(element, property) * TWIPS_A_MM);
    }

    static double millimetres(Element element, String property) {
        return said(element, property).map(MILLIMETRES::matcher).filter(Matcher::matches)
                .map(found -> Double.parseDouble(found.group(1))).orElse(0.0);
    }

    /** The last that it says, as a browser reads it. */
    private static Optional<String> said(Element element, String property) {
        var last = Optional.<String>empty();
        for (var part : element.getAttribute("style").split(";")) {
            var colon = part.indexOf(':');
            if (colon > 0 && part.substring(0, colon).strip().equals(property)) {
                last = Optional.of(part.substring(colon + 1).strip());
            }
        }
        return last;
    }
}
