package huozhong.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import huozhong.shared.Deadline;
import huozhong.shared.InvalidInput;

/** When something of a plan is: by a day and its hour (to the minute), or from one day to another, both included. */
public record Dates(@Nullable LocalDate from, LocalDate to, @Nullable LocalTime hour) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    public Dates {
        if (from != null && to.isBefore(from)) {
            throw new InvalidInput("to", "结束日期不能早于开始日期");
        }
        requireSensible("from", from == null ? to : from);
        requireSensible("to", to);
        hour = hour == null ? null : hour.truncatedTo(ChronoUnit.MINUTES);
    }

    private static void requireSensible(String field, LocalDate day) {
        if (!isSensible(day)) {
            throw new InvalidInput(field, "日期应在" + EARLIEST + "年至" + LATEST + "年之间");
        }
    }

    static boolean isSensible(LocalDate day) {
        return day.getYear() >= EARLIEST && day.getYear() <= LATEST;
    }

    public static Dates by(Deadline deadline) {
        return new Dates(null, deadline.day(), deadline.hour());
    }

    public static Dates span(LocalDate from, LocalDate to) {
        return new Dates(from, to, null);
    }

    boolean isSpan() {
        return from != null;
    }

    public Deadline deadline() {
        return new Deadline(to, hour);
    }

    /** As ISO 8601 writes it: 2024-04-19, 2024-04-19T17:00 or 2024-03-15/2024-04-30. */
    String iso() {
        return (from == null ? "" : from + "/") + to + (hour == null ? "" : "T" + hour);
    }
}
