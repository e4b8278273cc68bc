package huozhong.directory;

import java.util.Map;
import java.util.stream.Collectors;

/** A row of one of the sheets as it was typed: its number (from 1) and the texts of its cells. */
record Line(Sheet sheet, int row, Map<Column, String> cells) {

    String get(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean has(Column column) {
        return !get(column).isEmpty();
    }

    String get(Column column, String otherwise) {
        return has(column) ? get(column) : otherwise;
    }

    String key() {
        return sheet.key().stream().map(this::get).collect(Collectors.joining(" "));
    }

    boolean ends() {
        return get(Column.STATE).equals(sheet == Sheet.USERS ? "停用" : "撤销");
    }
}
