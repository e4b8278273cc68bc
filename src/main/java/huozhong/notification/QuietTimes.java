package huozhong.notification;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * When somebody wants to be told outside of the portal, in hours of Shanghai: once a morning (摘要), and never in his
 * quiet hours (免打扰), which may go over midnight.
 */
public record QuietTimes(@Nullable Integer digestHour, @Nullable Integer quietFrom, @Nullable Integer quietUntil) {

    static final QuietTimes NONE = new QuietTimes(null, null, null);
    static final int HOURS = 24;

    /** From when on what happens now may leave. */
    LocalDateTime after(LocalDateTime now) {
        return afterQuiet(digestHour == null ? now : next(now, digestHour));
    }

    private LocalDateTime afterQuiet(LocalDateTime moment) {
        return quietUntil != null && isQuiet(moment.getHour()) ? next(moment, quietUntil) : moment;
    }

    private boolean isQuiet(int hour) {
        if (quietFrom == null || quietUntil == null || quietFrom.equals(quietUntil)) {
            return false;
        }
        return quietFrom < quietUntil ? hour >= quietFrom && hour < quietUntil
                : hour >= quietFrom || hour < quietUntil;
    }

    /** The next time that it is this full hour; now, where it just is. */
    private static LocalDateTime next(LocalDateTime moment, int hour) {
        var today = moment.toLocalDate().atTime(hour, 0);
        return today.isBefore(moment) ? today.plusDays(1) : today;
    }
}
