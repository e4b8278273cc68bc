package huozhong.chaos;

import java.util.Locale;

/** A line of the table at the end. */
final class Figure {

    private Figure() {
    }

    static String of(String what, String figures, Object... values) {
        return String.format(Locale.ROOT, "| %-28s | %-86s |", what, String.format(Locale.ROOT, figures, values));
    }
}
