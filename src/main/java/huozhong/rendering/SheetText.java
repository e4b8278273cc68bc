package huozhong.rendering;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that are broken into lines of a width in millimetres. */
record SheetText(SheetFonts fonts, int page, String words, double width) {

    /** From the middle of a face's height down to the baseline, in ems. */
    static final double MIDDLE = 0.4325;

    private static final double POINTS_A_MM = 72 / 25.4;

    /** Lines of a size in points. */
    record Fitted(double size, List<String> lines) {

        double height(double leading) {
            return lines.size() * size * leading / POINTS_A_MM;
        }
    }

    /** At the size at which a template would set them. */
    Fitted fitting(Fitting fit, String face) {
        var size = fit.size(words);
        return new Fitted(size, lines(face, size));
    }

    private List<String> lines(String face, double size) {
        if (words.indexOf('\n') < 0 && fonts.width(face, words, page) <= width * POINTS_A_MM / size) {
            return List.of(words);
        }
        var lines = new ArrayList<String>();
        for (var given : words.split("\\R", -1)) {
            broken(given, face, size, lines);
        }
        return lines;
    }

    private void broken(String given, String face, double size, List<String> lines) {
        var room = width * POINTS_A_MM / size;
        if (fonts.width(face, given, page) <= room) {
            lines.add(given);
            return;
        }
        var ends = BreakIterator.getLineInstance(Locale.CHINESE);
        ends.setText(given);
        var line = new StringBuilder();
        var from = ends.first();
        for (var to = ends.next(); to != BreakIterator.DONE; from = to, to = ends.next()) {
            var part = given.substring(from, to);
            if (!line.isEmpty() && fonts.width(face, line + part, page) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(part);
        }
        lines.add(line.toString());
    }
}
