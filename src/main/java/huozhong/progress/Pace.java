package huozhong.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import huozhong.progress.Forecast.Reason;
import huozhong.shared.WorkCalendar;

/**
 * What was done on the last working days before today, and when the rest would be done if it went on like that; days
 * off count for nothing, and today for a whole one.
 *
 * @param from the first of those days
 * @param days how many they are: ten, or all since the plan was issued
 */
record Pace(WorkCalendar calendar, LocalDate today, LocalDate from, int days) {

    /** Fewer days, and fewer things done, say nothing. */
    static final int LEAST = 3;
    private static final int LONG = 10;
    private static final int FARTHEST = 250;

    static Pace until(LocalDate today, LocalDate issued, WorkCalendar calendar) {
        var from = today;
        var days = 0;
        while (days < LONG && from.isAfter(issued)) {
            from = from.minusDays(1);
            days += calendar.isWorkday(from) ? 1 : 0;
        }
        return new Pace(calendar, today, from, days);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(today);
    }

    /** When so many are done, or why that can't be told. */
    Told tell(int open, int done) {
        if (days < LEAST) {
            return new Told(null, Reason.TOO_SOON);
        }
        if (done < LEAST) {
            return new Told(null, Reason.TOO_FEW);
        }
        var needed = (open * days + done - 1) / done;
        return needed > FARTHEST ? new Told(null, Reason.TOO_SLOW) : new Told(workday(needed), null);
    }

    /** The so manieth working day, where today is the first. */
    private LocalDate workday(int number) {
        var day = today;
        var left = number - (calendar.isWorkday(today) ? 1 : 0);
        while (left > 0) {
            day = day.plusDays(1);
            left -= calendar.isWorkday(day) ? 1 : 0;
        }
        return day;
    }

    /** One of the two. */
    record Told(@Nullable LocalDate day, @Nullable Reason reason) {
    }
}
