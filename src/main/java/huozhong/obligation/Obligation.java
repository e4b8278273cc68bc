package huozhong.obligation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import huozhong.plan.ObligationRule.What;
import huozhong.shared.Deadline;

/**
 * 应报事项: what is owed by one of a plan's milestones, whose code is its own.
 *
 * @param due    the date in force for whoever has no extension
 * @param dayOff whether the day that the plan writes is one on which offices don't work
 */
public record Obligation(String code, String name, What what, LocalDate written, Deadline due, boolean dayOff) {

    /** The date in force for a unit: a granted extension holds as long as it is later than the plan's own date. */
    Deadline dueFor(@Nullable LocalDate extended) {
        return extended != null && isExtended(extended) ? Deadline.endOf(extended) : due;
    }

    boolean isExtended(@Nullable LocalDate extended) {
        return extended != null && extended.isAfter(due.day());
    }

    /** 迟报 n 天: 0 as long as it isn't late; what misses the hour of its day is a day late. */
    static int daysLate(Deadline due, LocalDateTime moment) {
        return due.isMissedAt(moment)
                ? (int) Math.max(1, ChronoUnit.DAYS.between(due.day(), moment.toLocalDate())) : 0;
    }
}
