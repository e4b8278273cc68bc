package huozhong.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The one place that says where the days of a plan are: all its dates are days in Asia/Shanghai. */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The wall time in Shanghai to the millisecond, as every table stores it. */
    public static LocalDateTime now(Clock clock) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZONE);
        return now.withNano(now.getNano() / 1_000_000 * 1_000_000);
    }
}
