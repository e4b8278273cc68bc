package huozhong.roster;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.field.Field;

/**
 * A row of the roster as it was typed: its 序号, and by field the text and the cell (“D11”) it stands in; where it says
 * 同上, what stands above (rows kept before that was read have nothing).
 */
record RosterLine(int row, String number, Map<Field, String> values, Map<Field, String> cells,
                  @Nullable Map<Field, String> above) {

    RosterLine(int row, String number, Map<Field, String> values, Map<Field, String> cells) {
        this(row, number, values, cells, Map.of());
    }

    /** Not a row of a table but a registration form of its own. */
    boolean isForm() {
        return place(row, "份").equals(cells.get(Field.NAME));
    }

    /** As sentences name it: 第3行, or 第3份 where it is a form. */
    String place() {
        return placeOf(row);
    }

    /** The same of another of the same file. */
    String placeOf(int other) {
        return place(other, isForm() ? "份" : "行");
    }

    static String place(int number, String what) {
        return "第" + number + what;
    }

    String valueAbove(Field field) {
        return above == null ? "" : above.getOrDefault(field, "");
    }

    String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
