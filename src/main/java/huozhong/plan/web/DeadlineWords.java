package huozhong.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import huozhong.plan.Dates;
import huozhong.shared.Deadline;

/** Says days and deadlines as an official writes them, with the exact hour: “4月19日 24:00 前”. */
final class DeadlineWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private DeadlineWords() {
    }

    static String of(Deadline deadline) {
        var hour = deadline.hour();
        return of(deadline.day()) + " " + (hour == null ? "24:00" : hour.toString()) + " 前";
    }

    static String of(Dates dates) {
        var from = dates.from();
        return from == null ? of(dates.deadline()) : of(from) + "—" + of(dates.to());
    }

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
