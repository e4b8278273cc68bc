package huozhong.bench;

import java.util.Arrays;
import java.util.Locale;

/** A line of the table: what was measured, the figures, and whether it is over the bar, where there is one. */
public record Line(String what, String figures, String verdict) {

    public static Line plain(String what, String figures, Object... values) {
        return new Line(what, figures.formatted(values), "");
    }

    public static Line atLeast(double bar, double measured, String what, String figures, Object... values) {
        var verdict = "%s: %.2f, bar %.2f".formatted(measured >= bar ? "over" : "UNDER", measured, bar);
        return new Line(what, figures.formatted(values), verdict);
    }

    public static Line atMost(double bar, double measured, String what, String figures, Object... values) {
        var verdict = "%s: %.2f, at most %.2f".formatted(measured <= bar ? "within" : "BEYOND", measured, bar);
        return new Line(what, figures.formatted(values), verdict);
    }

    static double median(double... values) {
        var sorted = Arrays.stream(values).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "| %-34s | %-88s | %-28s |", what, figures, verdict);
    }
}
