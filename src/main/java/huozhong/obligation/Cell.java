package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.obligation.Fulfilment.State;

/**
 * Where a unit is with one thing that it owes, derived from what was handed in.
 *
 * @param due            the day in force
 * @param extendedTo     延期至: where a granted extension is in force
 * @param extensionAsked whether one is asked for and not answered yet
 * @param daysLate       迟报 n 天 of what was handed in, or is still owed
 */
public record Cell(String code, State state, Tone tone, LocalDate due, @Nullable LocalDate extendedTo,
                   boolean extensionAsked, @Nullable LocalDateTime handedInAt, int daysLate, int urged,
                   boolean urgedToday, @Nullable String page) {

    /** 三色督办: near its date, on its last days and behind, over it; or none of these. */
    public enum Tone { NONE, NEAR, BEHIND, OVER }

    public boolean isOwed() {
        return state.isOwed();
    }

    /** Whether it was handed in, once at least. */
    boolean isHandedIn() {
        return handedInAt != null;
    }

    /** All of it in words, as a workbook and paper show it. */
    String words() {
        var words = new ArrayList<>(List.of(state.words()));
        if (extendedTo != null) {
            words.add("延期至" + extendedTo.getMonthValue() + "月" + extendedTo.getDayOfMonth() + "日");
        }
        if (daysLate > 0) {
            words.add((isHandedIn() ? "迟报" : "已逾期") + daysLate + "天");
        }
        if (urged > 0) {
            words.add("已催" + urged + "次");
        }
        return String.join("，", words);
    }
}
