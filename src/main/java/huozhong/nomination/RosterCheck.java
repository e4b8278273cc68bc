package huozhong.nomination;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Judges every line of a roster: repairs what is clear and not undone, names what is wrong cell by cell. */
final class RosterCheck {

    private static final int SHOWN = 30;

    private final List<CategoryName> categories;
    private final Map<String, String> codes;
    private final Repairs repairs;
    private final Set<String> undone;

    /** The undone repairs are named by their cells. */
    RosterCheck(List<CategoryName> categories, Set<String> undone) {
        this.categories = categories;
        this.codes = categories.stream().collect(Collectors.toMap(CategoryName::name, CategoryName::code));
        this.repairs = new Repairs(categories);
        this.undone = undone;
    }

    List<CheckedLine> check(List<RosterLine> lines) {
        var checked = lines.stream().map(this::check).toList();
        return withDuplicates(lines, checked);
    }

    private CheckedLine check(RosterLine line) {
        var done = new ArrayList<Repair>();
        var problems = new ArrayList<CellProblem>();
        var values = new EnumMap<Field, @Nullable String>(Field.class);
        for (var field : line.cells().keySet()) {
            var value = repaired(line, field, done);
            problem(line, field, value).ifPresent(problems::add);
            values.put(field, value.isBlank() ? null : value);
        }
        values.computeIfPresent(Field.CATEGORY, (field, name) -> codes.get(name));
        return new CheckedLine(line.row(), line.number(), Dossier.of(values::get), List.copyOf(problems),
                List.copyOf(done));
    }

    private String repaired(RosterLine line, Field field, List<Repair> done) {
        var typed = line.value(field);
        var cell = cell(line, field);
        if (typed.isBlank() || undone.contains(cell)) {
            return typed;
        }
        var repaired = repairs.repaired(field, typed);
        repaired.ifPresent(to -> done.add(new Repair(line.row(), cell, field, typed, to)));
        return repaired.orElse(typed);
    }

    private Optional<CellProblem> problem(RosterLine line, Field field, String value) {
        if (value.isBlank()) {
            return field.isInRoster()
                    ? Optional.of(at(line, field, field.label() + "未填写")) : Optional.empty();
        }
        var fault = field == Field.CATEGORY && !codes.containsKey(value)
                ? Optional.of("不是本计划的类别，应为" + String.join("、", names()))
                : repairs.fault(field, value);
        return fault.map(words -> at(line, field, field.label() + "“" + shown(value) + "”" + words));
    }

    private List<String> names() {
        return categories.stream().map(CategoryName::name).toList();
    }

    /** Who is in the file twice, by name and mobile, is told the other rows. */
    private List<CheckedLine> withDuplicates(List<RosterLine> lines, List<CheckedLine> checked) {
        var same = new HashMap<String, List<Integer>>();
        checked.forEach(line -> same.computeIfAbsent(person(line), key -> new ArrayList<>()).add(line.row()));
        var result = new ArrayList<CheckedLine>();
        for (var i = 0; i < checked.size(); i++) {
            var rows = same.getOrDefault(person(checked.get(i)), List.of());
            result.add(rows.size() > 1 ? withDuplicate(lines.get(i), checked.get(i), rows) : checked.get(i));
        }
        return result;
    }

    private static CheckedLine withDuplicate(RosterLine line, CheckedLine checked, List<Integer> rows) {
        var others = rows.stream().filter(row -> row != line.row()).limit(5).map(row -> "第" + row + "行")
                .collect(Collectors.joining("、"));
        var problems = new ArrayList<>(checked.problems());
        problems.add(at(line, Field.NAME,
                "姓名“" + shown(line.value(Field.NAME)) + "”与" + others + "重复（姓名、联系手机相同）"));
        return new CheckedLine(checked.row(), checked.number(), checked.dossier(), problems, checked.repairs());
    }

    /** A line without both is like no other. */
    private static String person(CheckedLine line) {
        var dossier = line.dossier();
        return dossier.name() == null || dossier.mobile() == null
                ? "row " + line.row() : dossier.name() + " " + dossier.mobile();
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
