package huozhong.progress;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import huozhong.plan.ObligationRule.What;

/**
 * 预测: when what is owed by a milestone will be handed in at the pace of the last working days, with the figures that it
 * rests on, or why that can't be told.
 *
 * @param owing    how many units owe still
 * @param handedIn how many handed it in
 * @param from     since when it was counted, to the end of yesterday
 * @param days     how many working days that is
 * @param done     of reports: how many units handed in on those days
 * @param expected null where it can't be told
 * @param units    of lists: who owes still, the slowest first, then those of whom it can't be told
 */
public record Forecast(String code, String name, What what, LocalDate due, int owing, int handedIn, LocalDate from,
                       int days, int done, @Nullable LocalDate expected, @Nullable Reason reason,
                       List<OfUnit> units) {

    /**
     * What one unit has before it for its list: so many opinions are to come yet, so many were given on those days.
     */
    public record OfUnit(String unitId, String unit, int open, int done, @Nullable LocalDate expected,
                         @Nullable Reason reason) {
    }

    /**
     * Why it can't be told: the plan is younger than three working days; nobody was put forward; all opinions are there
     * and only the handing in is missing; fewer than three were done; it would take more than a year; of one unit or
     * more it can't be told.
     */
    public enum Reason { TOO_SOON, NOTHING_BEGUN, ONLY_TO_HAND_IN, TOO_FEW, TOO_SLOW, SOME_UNITS }
}
