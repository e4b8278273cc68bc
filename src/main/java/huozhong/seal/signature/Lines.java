package huozhong.seal.signature;

import java.util.ArrayList;
import java.util.List;

/** An opinion's words in lines of so many ems; two ems in at each paragraph, and no line begins with a stop. */
final class Lines {

    private static final String NEVER_FIRST = "，。、；：！？”’）》】…—·%,.;:!?)]}";
    private static final String NARROW = "[\\x20-\\x7e·]";
    private static final double INDENT = 2;

    private Lines() {
    }

    static List<Line> of(String text, double ems) {
        var lines = new ArrayList<Line>();
        text.strip().lines().map(String::strip).filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> add(paragraph, ems, lines));
        return lines;
    }

    private static void add(String paragraph, double ems, List<Line> to) {
        var line = new StringBuilder();
        var indent = INDENT;
        var used = indent;
        for (var codePoint : paragraph.codePoints().toArray()) {
            var character = Character.toString(codePoint);
            var width = width(character);
            if (used + width > ems && !NEVER_FIRST.contains(character) && !line.isEmpty()) {
                to.add(new Line(line.toString(), indent));
                line.setLength(0);
                indent = 0;
                used = 0;
            }
            line.append(character);
            used += width;
        }
        to.add(new Line(line.toString(), indent));
    }

    private static double width(String character) {
        return character.matches(NARROW) ? 0.56 : 1;
    }

    /** Its words, and how many ems it stands in. */
    record Line(String text, double indent) {
    }
}
