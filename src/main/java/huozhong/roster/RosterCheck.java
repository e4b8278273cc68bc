package huozhong.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.Dossier;
import huozhong.nomination.field.Ditto;
import huozhong.nomination.field.Field;
import huozhong.nomination.field.PlausibleBirth;

/** Judges every line of a roster: repairs what is clear and not undone, names what is wrong cell by cell. */
final class RosterCheck {

    private static final int SHOWN = 30;
    private static final int SAME_SHOWN = 5;

    private final List<CategoryName> categories;
    private final Map<String, String> codes;
    private final Repairs repairs;
    private final LocalDate today;

    /** Births are judged as of this day. */
    RosterCheck(List<CategoryName> categories, LocalDate today) {
        this.today = today;
        this.categories = categories;
        this.codes = categories.stream().collect(Collectors.toMap(CategoryName::name, CategoryName::code));
        this.repairs = new Repairs(categories);
    }

    CheckedLine check(RosterLine line, Set<Field> undone) {
        var done = new ArrayList<Repair>();
        var problems = new ArrayList<CellProblem>();
        var values = new EnumMap<Field, @Nullable String>(Field.class);
        for (var field : line.cells().keySet()) {
            var value = repaired(line, field, undone, done);
            problem(line, field, value).ifPresent(problems::add);
            values.put(field, value.isBlank() ? null : value);
        }
        values.computeIfPresent(Field.CATEGORY, (field, name) -> codes.get(name));
        return new CheckedLine(line.row(), line.number(), Dossier.of(values::get), List.copyOf(problems),
                List.copyOf(done));
    }

    private String repaired(RosterLine line, Field field, Set<Field> undone, List<Repair> done) {
        var typed = line.value(field);
        if (typed.isBlank() || undone.contains(field)) {
            return typed;
        }
        var meant = Ditto.is(typed) && !line.valueAbove(field).isEmpty() ? line.valueAbove(field) : typed;
        var repaired = repairs.repaired(field, meant).or(() -> Optional.of(meant).filter(to -> !to.equals(typed)));
        repaired.ifPresent(to -> done.add(new Repair(line.row(), cell(line, field), field, typed, to)));
        return repaired.orElse(typed);
    }

    private Optional<CellProblem> problem(RosterLine line, Field field, String value) {
        if (value.isBlank()) {
            return field.isInRoster() && !(line.isForm() && field != Field.NAME)
                    ? Optional.of(at(line, field, field.label() + "未填写")) : Optional.empty();
        }
        if (Ditto.FIELDS.contains(field) && Ditto.isReference(value)) {
            return Optional.of(at(line, field, field.label() + "“" + shown(value) + "”看不出指哪一行，请写明"));
        }
        var fault = field == Field.CATEGORY && !codes.containsKey(value)
                ? Optional.of("不是本计划的类别，应为" + String.join("、", names()))
                : repairs.fault(field, value).or(() -> implausible(field, value));
        return fault.map(words -> at(line, field, field.label() + "“" + shown(value) + "”" + words));
    }

    private Optional<String> implausible(Field field, String value) {
        return field == Field.BIRTH ? PlausibleBirth.fault(value, today) : Optional.empty();
    }

    private List<String> names() {
        return categories.stream().map(CategoryName::name).toList();
    }

    /** Who is in the file twice, by name and mobile, is told the other rows. */
    static CellProblem duplicate(RosterLine line, List<Integer> otherRows) {
        var others = otherRows.stream().limit(SAME_SHOWN).map(line::placeOf).collect(Collectors.joining("、"));
        return at(line, Field.NAME, "姓名“" + shown(line.value(Field.NAME)) + "”与" + others
                + (otherRows.size() > SAME_SHOWN ? "等" : "") + "重复（姓名、联系手机相同）");
    }

    private static CellProblem at(RosterLine line, Field field, String words) {
        return new CellProblem(cell(line, field), field, cell(line, field) + " " + words);
    }

    private static String cell(RosterLine line, Field field) {
        return line.cells().getOrDefault(field, "");
    }

    private static String shown(String value) {
        if (value.codePointCount(0, value.length()) <= SHOWN) {
            return value;
        }
        return value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
