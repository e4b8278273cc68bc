package huozhong.registration.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;
import huozhong.registration.word.FormLabel.Kind;
import huozhong.registration.word.Paper.Found;
import huozhong.registration.word.Paper.Image;
import huozhong.registration.word.Paper.Line;
import huozhong.registration.word.Paper.Piece;
import huozhong.registration.word.Paper.Shown;
import huozhong.shared.SeenText;

/**
 * Finds a form's values by its labels, wherever they stand: beside, over several cells or rows, below, behind a colon.
 */
final class FormReader {

    private static final Set<Field> TICKED = Set.of(Field.GENDER, Field.CATEGORY, Field.POLITICS, Field.ETHNICITY);
    private static final Set<Field> IN_ONE_PIECE = Set.of(Field.NAME, Field.BIRTH, Field.MOBILE, Field.ETHNICITY);
    private static final Pattern LINE_TO_WRITE_ON = Pattern.compile("[_＿]{2,}|[_＿]+$|^[_＿]+");
    private static final Pattern HINT = Pattern.compile(
            "^[（(][^（()）]{0,20}(?:\\d+字|填写|可另附|粘贴|勾选|打√)[^（()）]{0,20}[）)]\\s*");
    private static final Pattern BLANK_DAY = Pattern.compile("[\\s\\x{3000}年月日]*");
    private static final Pattern BLANK_OPINION = Pattern.compile(
            "(?:[\\s\\x{3000}年月日:：（）()_＿]|盖章|公章|签字|签章|签名|负责人|单位)*");
    private static final Pattern REMARK = Pattern.compile("^(?:注|说明|备注|填表|附注|[*※]).*", Pattern.DOTALL);
    private static final int MOST_SHOWN = 20_000;

    private final List<Line> lines;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, FormLabel> by = new EnumMap<>(Field.class);
    private final Map<String, String> opinions = new LinkedHashMap<>();
    private final Map<Piece, FormLabel> labels = new IdentityHashMap<>();
    private final Map<Piece, Set<String>> marks = new IdentityHashMap<>();
    /** What was taken as somebody's opinion or deeds: no photo is in it. */
    private final Set<Piece> free = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> notes = new LinkedHashSet<>();

    private FormReader(List<Line> lines) {
        this.lines = lines;
        lines.stream().flatMap(line -> line.pieces().stream()).filter(piece -> !piece.continued()).forEach(piece -> {
            var label = FormLabel.of(piece.text());
            if (label != null) {
                labels.put(piece, label);
            }
        });
    }

    static Found read(List<Line> form, List<String> notesOfPaper) {
        var reader = new FormReader(form);
        reader.notes.addAll(notesOfPaper);
        for (var i = 0; i < form.size(); i++) {
            for (var j = 0; j < form.get(i).pieces().size(); j++) {
                reader.look(i, j);
            }
        }
        return reader.found();
    }

    private Found found() {
        var read = new HashMap<String, String>();
        values.forEach((field, text) -> {
            if (!text.isBlank()) {
                read.put(field.key(), text);
            }
        });
        return new Found(read, opinions, photos(), List.copyOf(notes), shown());
    }

    private void look(int line, int at) {
        var piece = lines.get(line).pieces().get(at);
        var label = labels.get(piece);
        if (label != null) {
            beside(label, line, at);
        } else if (!piece.continued() && !free.contains(piece)) {
            within(line, piece);
        }
    }

    // behind a colon

    private void within(int line, Piece piece) {
        var found = FormLabel.within(piece.text());
        found.forEach(one -> {
            var more = one.value().isBlank() && one.label().isFree() && lines.get(line).isParagraph()
                    ? textBelow(line + 1) : List.<Piece>of();
            more.forEach(below -> taken(one.label(), below));
            taken(one.label(), piece);
            put(one.label(), joined(one.label(), List.of(one.value(), text(more))));
        });
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    // beside a label

    private void beside(FormLabel label, int line, int at) {
        if (label.kind() == Kind.PHOTO || label.kind() == Kind.OTHER) {
            return;
        }
        var own = lines.get(line);
        var column = own.pieces().get(at).column();
        var right = right(own, at + 1, label);
        var all = new ArrayList<>(right.pieces);
        if (!right.any) {
            all.addAll(below(label, line, own.pieces().get(at)));
        }
        if (right.any) {
            all.addAll(furtherRows(label, line, column));
        }
        all.forEach(piece -> taken(label, piece));
        put(label, joined(label, all.stream().map(Piece::text).toList()));
    }

    /** The cells up to the next label, and whether there is any. */
    private record Right(List<Piece> pieces, boolean any) {
    }

    private Right right(Line line, int from, FormLabel label) {
        var found = new ArrayList<Piece>();
        var any = false;
        for (var piece : line.pieces().subList(Math.min(from, line.pieces().size()), line.pieces().size())) {
            if (labels.containsKey(piece)) {
                break;
            }
            any |= !piece.continued();
            var speaksForItself = !label.isFree() && !FormLabel.within(piece.text()).isEmpty();
            if (!piece.continued() && !speaksForItself) {
                found.add(piece);
            }
        }
        return new Right(found, any);
    }

    /** A label goes on in the rows into which its cell reaches, a long one also where rows were put in below it. */
    private List<Piece> furtherRows(FormLabel label, int line, int column) {
        var found = new ArrayList<Piece>();
        for (var i = line + 1; i < lines.size() && lines.get(i).table() == lines.get(line).table(); i++) {
            var next = lines.get(i);
            var below = next.pieces().stream().filter(piece -> piece.column() == column).findFirst().orElse(null);
            if (below == null || labels.containsKey(below)) {
                break;
            }
            var goesOn = below.continued() || label.isLong() && below.text().isBlank() && hasNoLabel(next)
                    && next.pieces().size() > 1;
            if (!goesOn) {
                break;
            }
            found.addAll(right(next, next.pieces().indexOf(below) + 1, label).pieces);
        }
        return found;
    }

    private boolean hasNoLabel(Line line) {
        return line.pieces().stream().noneMatch(piece -> labels.containsKey(piece)
                || !FormLabel.within(piece.text()).isEmpty());
    }

    /** What stands below a label that has nothing beside it; below a heading all up to the next label. */
    private List<Piece> below(FormLabel label, int line, Piece own) {
        var heads = lines.get(line).pieces().stream().filter(piece -> !piece.continued()).count() == 1;
        if (heads && label.isLong()) {
            return textBelow(line + 1);
        }
        if (line + 1 >= lines.size() || lines.get(line + 1).table() != lines.get(line).table()) {
            return List.of();
        }
        return lines.get(line + 1).pieces().stream().filter(piece -> piece.column() < own.end()
                && piece.end() > own.column() && !piece.continued() && !labels.containsKey(piece)).limit(1).toList();
    }

    private List<Piece> textBelow(int from) {
        var found = new ArrayList<Piece>();
        for (var i = from; i < lines.size() && hasNoLabel(lines.get(i)); i++) {
            if (lines.get(i).table() != lines.get(from).table() || REMARK.matcher(lines.get(i).text()).matches()) {
                break;
            }
            found.addAll(lines.get(i).pieces());
        }
        return found;
    }

    private void taken(FormLabel label, Piece piece) {
        if (label.isFree()) {
            free.add(piece);
        }
        if (label.field() != null && !piece.text().isBlank()) {
            marks.computeIfAbsent(piece, any -> new LinkedHashSet<>()).add(label.field().key());
        }
    }

    private static String joined(FormLabel label, List<String> texts) {
        var said = texts.stream().filter(text -> !text.isBlank()).toList();
        if (label.isFree()) {
            return String.join("\n", said);
        }
        return String.join(label.field() != null && IN_ONE_PIECE.contains(label.field()) ? "" : " ", said);
    }

    private void put(FormLabel label, String text) {
        if (label.kind() == Kind.OPINION) {
            var said = SeenText.of(text);
            if (!BLANK_OPINION.matcher(said).matches()) {
                opinions.merge(label.name(), said, (one, other) -> one + "\n" + other);
            }
        } else if (label.field() != null) {
            put(label, label.field(), clean(label.field(), text));
        }
    }

    private void put(FormLabel label, Field field, String value) {
        var before = values.getOrDefault(field, "");
        if (value.isBlank() || value.equals(before)) {
            return;
        }
        var old = by.get(field);
        if (before.isBlank() || old != null && label.exact() && !old.exact()) {
            values.put(field, value);
            by.put(field, label);
        } else if (field == Field.EMPLOYER && !label.name().equals(Objects.requireNonNull(old).name())) {
            values.put(field, before + value);
        } else if (old != null && (label.exact() || !old.exact())) {
            notes.add("“" + label.name() + "”写了不止一处且不相同，取了“" + before + "”，请核对");
        }
    }

    private String clean(Field field, String typed) {
        var text = HINT.matcher(LINE_TO_WRITE_ON.matcher(SeenText.of(typed)).replaceAll("").strip()).replaceFirst("");
        if (TICKED.contains(field) && Ticks.isIn(text)) {
            var chosen = Ticks.chosen(text);
            if (chosen.isEmpty()) {
                notes.add(field.formLabel() + "没有勾选");
            }
            return chosen;
        }
        if (field == Field.DEEDS || field == Field.HONOURS) {
            return text;
        }
        if (field == Field.BIRTH && BLANK_DAY.matcher(text).matches()) {
            return "";
        }
        return text.replaceAll("\\s*\\n\\s*", IN_ONE_PIECE.contains(field) ? "" : " ").strip();
    }

    // pictures

    /** Those in the photo's place, or what there is elsewhere than in an opinion or the deeds. */
    private List<Image> photos() {
        var all = lines.stream().flatMap(line -> line.pieces().stream()).toList();
        var inPlace = all.stream().filter(piece -> isOf(labels.get(piece), Kind.PHOTO))
                .flatMap(piece -> piece.images().stream()).distinct().toList();
        return !inPlace.isEmpty() ? inPlace : all.stream().filter(piece -> !free.contains(piece))
                .flatMap(piece -> piece.images().stream()).distinct().toList();
    }

    private static boolean isOf(@Nullable FormLabel label, Kind kind) {
        return label != null && label.kind() == kind;
    }

    // as it stands

    private List<List<Shown>> shown() {
        var left = MOST_SHOWN;
        var shown = new ArrayList<List<Shown>>();
        for (var line : lines) {
            if (left > 0 && !(line.isParagraph() && line.text().isBlank())) {
                var row = new ArrayList<Shown>();
                for (var piece : line.pieces()) {
                    var text = SeenText.of(piece.text());
                    var part = text.substring(0, Math.min(text.length(), left));
                    left -= part.length();
                    row.add(new Shown(part, piece.span(), List.copyOf(marks.getOrDefault(piece, new HashSet<>()))));
                }
                shown.add(row);
            }
        }
        return shown;
    }
}
