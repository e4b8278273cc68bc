package huozhong.nomination;

import java.util.Map;

/** A row of the roster as it was typed: its 序号, and by field the text and the cell (“D11”) it stands in. */
record RosterLine(int row, String number, Map<Field, String> values, Map<Field, String> cells) {

    String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
