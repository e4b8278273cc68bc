package huozhong.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellRangeAddress;

import huozhong.nomination.field.Ditto;
import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

/** The lines of a sheet as they come, and what only its end tells of them: merged cells, their group, 同上. */
final class RosterLines {

    static final int MOST = 20_000;
    /** Merged cells can't overlap: more of them than the lines have cells is no sheet that Excel wrote. */
    private static final long MOST_MERGED = (long) MOST * Field.values().length;

    /** A line, the category of the heading above it (perhaps none), whether a group began or ended right before it. */
    private record Placed(RosterLine line, String group, boolean first, boolean hidden) {
    }

    private final NavigableMap<Integer, Placed> lines = new TreeMap<>();
    private final List<Integer> hidden = new ArrayList<>();
    private boolean more;
    private long merged;

    void add(RosterLine line, String group, boolean first, boolean isHidden) {
        if (lines.size() == MOST) {
            more = true;
            return;
        }
        lines.put(line.row(), new Placed(line, group, first, isHidden));
        if (isHidden) {
            hidden.add(line.row());
        }
    }

    /** A text counts for every row that its cell covers; what still lies below it (WPS leaves it there) nobody sees. */
    void merge(CellRangeAddress cells, RosterHeader header) {
        if (cells.getFirstRow() == cells.getLastRow() || !lines.containsKey(cells.getFirstRow() + 1)) {
            return;
        }
        header.columns().forEach((field, column) -> {
            if (column == cells.getFirstColumn()) {
                fill(field, lines.subMap(cells.getFirstRow() + 1, true, cells.getLastRow() + 1, true));
            }
        });
    }

    private void fill(Field field, Map<Integer, Placed> covered) {
        merged += covered.size();
        if (merged > MOST_MERGED) {
            throw new InvalidInput("file", "Excel文件的合并单元格异常，请用Excel或WPS打开后另存再上传");
        }
        var text = covered.values().iterator().next().line.values().get(field);
        covered.values().forEach(placed -> placed.line.values().compute(field, (key, below) -> text));
    }

    int size() {
        return lines.size();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Those that only look like a part of the table in Excel. */
    List<Integer> hidden() {
        return hidden;
    }

    /** Takes away what follows the last that is somebody, if there is one, and tells the rows. */
    List<Integer> withoutTail(int lastPerson) {
        var tail = lines.tailMap(lastPerson, false);
        var rows = lines.containsKey(lastPerson) ? List.copyOf(tail.keySet()) : List.<Integer>of();
        lines.keySet().removeAll(rows);
        hidden.removeAll(rows);
        return rows;
    }

    List<RosterLine> finished() {
        if (more) {
            throw new InvalidInput("file", "人员不能超过" + MOST + "行，请分批上传");
        }
        var above = new EnumMap<Field, String>(Field.class);
        return lines.values().stream().map(placed -> finished(placed, above)).toList();
    }

    private static RosterLine finished(Placed placed, Map<Field, String> above) {
        var line = placed.line;
        if (!placed.group.isEmpty()) {
            line.values().putIfAbsent(Field.CATEGORY, placed.group);
        }
        if (placed.first) {
            above.remove(Field.CATEGORY);
        }
        var meant = new EnumMap<Field, String>(Field.class);
        for (var field : Ditto.FIELDS) {
            if (Ditto.is(line.value(field)) && above.containsKey(field)) {
                meant.put(field, String.valueOf(above.get(field)));
            }
        }
        remember(placed, meant, above);
        return new RosterLine(line.row(), line.number(), line.values(), line.cells(), meant);
    }

    /** Nobody who wrote 同上 saw a hidden row: what differs there makes it unclear. */
    private static void remember(Placed placed, Map<Field, String> meant, Map<Field, String> above) {
        for (var field : Ditto.FIELDS) {
            var value = meant.getOrDefault(field, placed.line.value(field));
            if (value.isEmpty() || Ditto.is(value) || placed.hidden && !value.equals(above.get(field))) {
                above.remove(field);
            } else {
                above.put(field, value);
            }
        }
    }
}
