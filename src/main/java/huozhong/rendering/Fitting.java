package huozhong.rendering;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The size at which a long text fits into its cell, reckoned in full-width characters before anything is drawn. */
final class Fitting {

    private static final double POINTS_A_MM = 72 / 25.4;
    private static final double HALF_POINT = 0.5;
    private static final double LATIN = 0.58;
    private static final int FIRST_WIDE = 0x2000;

    private final double largest;
    private final double smallest;
    private final double width;
    private final double height;
    private final double leading;

    Fitting(String fit) {
        var parts = fit.split(" ");
        largest = Double.parseDouble(parts[0]);
        smallest = Double.parseDouble(parts[1]);
        width = Double.parseDouble(parts[2]) * POINTS_A_MM;
        height = Double.parseDouble(parts[3]) * POINTS_A_MM;
        leading = Double.parseDouble(parts[4]);
    }

    static void apply(Document document, int smaller) {
        var all = document.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("fit")) {
                var fit = new Fitting(element.getAttribute("fit"));
                var size = Math.max(fit.smallest, fit.size(element.getTextContent()) - smaller * HALF_POINT);
                element.removeAttribute("fit");
                element.setAttribute("style", element.getAttribute("style") + ";font-size:" + size + "pt;line-height:"
                        + fit.leading);
            }
        }
    }

    /** How many half points the longest way down is. */
    static int most(Document template) {
        var most = 0;
        var all = template.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            if (element.hasAttribute("fit")) {
                var sizes = element.getAttribute("fit").split(" ");
                most = Math.max(most, (int) Math.ceil(
                        (Double.parseDouble(sizes[0]) - Double.parseDouble(sizes[1])) / HALF_POINT));
            }
        }
        return most;
    }

    double size(String words) {
        if (isShort(words)) {
            return largest;
        }
        var size = largest;
        while (size > smallest && lines(words, size) * size * leading > height) {
            size -= HALF_POINT;
        }
        return size;
    }

    /** One line at the largest size, without counting; no character is wider than an em. */
    private boolean isShort(String words) {
        return words.length() <= Math.floor(width / largest) && largest * leading <= height && words.indexOf('\n') < 0
                && words.indexOf('\r') < 0;
    }

    private int lines(String words, double size) {
        var inALine = Math.max(1, Math.floor(width / size));
        return words.strip().lines().mapToInt(line ->
                (int) Math.ceil(ems(line) / inALine)).sum();
    }

    private static double ems(String line) {
        return line.codePoints().mapToDouble(point -> point < FIRST_WIDE ? LATIN : 1).sum();
    }
}
