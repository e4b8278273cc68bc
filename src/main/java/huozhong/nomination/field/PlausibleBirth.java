package huozhong.nomination.field;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Whether somebody born then can be a nominee today: a slip of a digit makes a child or somebody of 130 (ours). */
public final class PlausibleBirth {

    private static final int YOUNGEST = 16;
    private static final int OLDEST = 105;

    private PlausibleBirth() {
    }

    /** What is wrong with a month (1978-05); of what is no month its own rule speaks. */
    public static Optional<String> fault(@Nullable String month, LocalDate today) {
        if (month == null) {
            return Optional.empty();
        }
        try {
            var years = ChronoUnit.YEARS.between(YearMonth.parse(month), YearMonth.from(today));
            return YearMonth.parse(month).isAfter(YearMonth.from(today)) ? Optional.of("晚于今天，请核对") : words(years);
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(long years) {
        if (years < YOUNGEST) {
            return Optional.of("推算不满" + YOUNGEST + "周岁，请核对");
        }
        return years > OLDEST ? Optional.of("推算超过" + OLDEST + "周岁，请核对") : Optional.empty();
    }
}
