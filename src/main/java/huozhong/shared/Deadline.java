package huozhong.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A day by which something is due, in Asia/Shanghai, up to its hour; without an hour the day counts to its end
 * (24:00), so that “4月19日前” is met by everything before 20 April 00:00. A deadline marks what is late, it locks
 * nothing.
 */
public record Deadline(LocalDate day, @Nullable LocalTime hour) {

    public static Deadline endOf(LocalDate day) {
        return new Deadline(day, null);
    }

    /** The first moment that is late. */
    public LocalDateTime end() {
        return hour == null ? day.plusDays(1).atStartOfDay() : day.atTime(hour);
    }

    public boolean isMissedAt(LocalDateTime moment) {
        return !moment.isBefore(end());
    }
}
