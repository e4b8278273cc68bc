package huozhong.roster;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.poi.ss.util.CellReference;

import huozhong.nomination.field.Field;
import huozhong.shared.InvalidInput;

/** The header of a roster: its row (from 1) and where each field's column is (from 0), 序号 perhaps nowhere. */
record RosterHeader(int row, Map<Field, Integer> columns, int numberColumn) {

    private static final int AT_LEAST = 4;

    /** Whether this row is one, with the rows above it that name columns; throws when it names a column twice. */
    static Optional<RosterHeader> in(int row, Map<Integer, String> before, Map<Integer, String> cells) {
        if (named(row, cells).isEmpty()) {
            return Optional.empty();
        }
        var both = with(before, cells);
        var columns = named(row, both);
        var number = both.entrySet().stream().filter(cell -> ColumnNames.isNumber(cell.getValue()))
                .map(Map.Entry::getKey).findFirst().orElse(-1);
        return columns.containsKey(Field.NAME) && columns.size() >= AT_LEAST
                ? Optional.of(new RosterHeader(row, Map.copyOf(columns), number)) : Optional.empty();
    }

    /** What stands above the next row: a header of several rows names columns in each of them. */
    static Map<Integer, String> above(int row, Map<Integer, String> before, Map<Integer, String> cells) {
        return named(row, cells).isEmpty() ? Map.of() : with(before, cells);
    }

    private static Map<Integer, String> with(Map<Integer, String> before, Map<Integer, String> cells) {
        var both = new TreeMap<>(before);
        both.putAll(cells);
        return both;
    }

    /** A name of annex 2 counts before another name for the same. */
    private static Map<Field, Integer> named(int row, Map<Integer, String> cells) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var certain = EnumSet.noneOf(Field.class);
        new TreeMap<>(cells).forEach((column, text) -> ColumnNames.field(text).ifPresent(field -> {
            var named = ColumnNames.isAnnex2(text);
            if (columns.containsKey(field) && named == certain.contains(field)) {
                throw new InvalidInput("file", "第" + row + "行表头中“" + field.label() + "”出现了两次");
            }
            if (named || !columns.containsKey(field)) {
                columns.put(field, column);
            }
            if (named) {
                certain.add(field);
            }
        }));
        return columns;
    }

    /** A second row of the header names columns and nobody: 联系手机 and 办公电话 below 联系方式, or says how to fill in. */
    boolean goesOnWith(Map<Integer, String> cells) {
        var names = cells.values().stream().noneMatch(text -> text.matches(".*\\d.*"))
                && (!named(row, cells).isEmpty() || cells.values().stream().allMatch(ColumnNames::isPartOfColumn));
        var remarks = cells.size() > 1 && cells.values().stream().allMatch(text -> text.matches("[（(][^）)]*[）)]"));
        return !cells.containsKey(columns.get(Field.NAME)) && names || remarks;
    }

    RosterHeader with(int secondRow, Map<Integer, String> cells) {
        var all = new EnumMap<Field, Integer>(Field.class);
        all.putAll(columns);
        all.putAll(named(secondRow, cells));
        return new RosterHeader(secondRow, Map.copyOf(all), numberColumn);
    }

    Map<Field, String> values(Map<Integer, String> cells) {
        var values = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, column) ->
                Optional.ofNullable(cells.get(column)).ifPresent(text -> values.put(field, text)));
        return values;
    }

    /** The names of a row's cells: D11. */
    Map<Field, String> cells(int row) {
        var cells = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, column) -> cells.put(field, CellReference.convertNumToColString(column) + row));
        return cells;
    }

    /** A printed roster repeats its header on every page. */
    boolean isRepeatedBy(Map<Field, String> values) {
        return values.entrySet().stream()
                .allMatch(entry -> ColumnNames.field(entry.getValue()).equals(Optional.of(entry.getKey())));
    }

    List<Field> missing() {
        return annex2().stream().filter(field -> !columns.containsKey(field)).toList();
    }

    static List<Field> annex2() {
        return java.util.Arrays.stream(Field.values()).filter(Field::isInRoster).toList();
    }
}
