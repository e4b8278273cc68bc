package huozhong.nomination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;

import huozhong.shared.InvalidInput;

/** The header of a roster: its row (from 1) and where each field's column is (from 0), 序号 perhaps nowhere. */
record RosterHeader(int row, Map<Field, Integer> columns, int numberColumn) {

    private static final int AT_LEAST = 4;

    /** Whether this row is one; throws when it names a column twice. */
    static Optional<RosterHeader> in(int row, Map<Integer, String> cells) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var number = -1;
        for (var cell : cells.entrySet()) {
            var field = ColumnNames.field(cell.getValue());
            if (field.isPresent() && columns.put(field.get(), cell.getKey()) != null) {
                throw new InvalidInput("file", "第" + row + "行表头中“" + field.get().label() + "”出现了两次");
            }
            number = ColumnNames.isNumber(cell.getValue()) ? cell.getKey() : number;
        }
        var header = new RosterHeader(row, Map.copyOf(columns), number);
        return columns.containsKey(Field.NAME) && columns.size() >= AT_LEAST ? Optional.of(header) : Optional.empty();
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
