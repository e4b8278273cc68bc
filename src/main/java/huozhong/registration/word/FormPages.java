package huozhong.registration.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import huozhong.nomination.field.Field;
import huozhong.registration.word.Paper.Line;
import huozhong.registration.word.Paper.Piece;

/** Tells the forms in one document apart: each begins with its title or, where it has none, where a name is asked. */
final class FormPages {

    /** What has fewer of annex 1's labels isn't a form. */
    private static final int FEWEST = 3;
    private static final String TITLE = "登记表";
    private static final int LONGEST_TITLE = 60;

    private FormPages() {
    }

    static List<List<Line>> of(List<Line> lines) {
        var parts = new ArrayList<List<Line>>();
        var current = new ArrayList<Line>();
        var named = false;
        for (var line : lines) {
            var asks = asksForName(line);
            if (named && (asks || isTitle(line))) {
                parts.add(current);
                current = new ArrayList<>();
                named = false;
            }
            named |= asks;
            current.add(line);
        }
        parts.add(current);
        return forms(parts);
    }

    /** What is no form goes with the one before: a second name in it is somebody else's. */
    private static List<List<Line>> forms(List<List<Line>> parts) {
        var forms = new ArrayList<List<Line>>();
        for (var part : parts) {
            if (fields(part) >= FEWEST) {
                forms.add(part);
            } else if (!forms.isEmpty()) {
                forms.get(forms.size() - 1).addAll(part);
            }
        }
        return forms;
    }

    private static boolean isTitle(Line line) {
        return line.isParagraph() && line.text().length() <= LONGEST_TITLE
                && line.text().replaceAll("[\\s\\x{3000}]", "").contains(TITLE);
    }

    private static boolean asksForName(Line line) {
        return line.pieces().stream().flatMap(FormPages::labels).anyMatch(label -> label.field() == Field.NAME);
    }

    private static int fields(List<Line> part) {
        var fields = EnumSet.noneOf(Field.class);
        part.stream().flatMap(line -> line.pieces().stream()).flatMap(FormPages::labels)
                .filter(label -> label.field() != null && label.field() != Field.PHOTO)
                .forEach(label -> fields.add(java.util.Objects.requireNonNull(label.field())));
        return fields.size();
    }

    private static Stream<FormLabel> labels(Piece piece) {
        var whole = FormLabel.of(piece.text());
        return whole != null ? Stream.of(whole)
                : FormLabel.within(piece.text()).stream().map(FormLabel.Within::label);
    }
}
