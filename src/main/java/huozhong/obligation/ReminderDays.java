package huozhong.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.shared.WorkCalendar;

/**
 * On which day whoever owes is reminded: T−7, T−3 …; what falls on a day off comes on the last working day before, or,
 * after the date, on the next.
 */
@Component
class ReminderDays {

    /** What nobody was there to send is sent so many days later and then no more. */
    private static final int GRACE = 3;

    private final WorkCalendar calendar;

    ReminderDays(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** Which of these is due today: of several the last, so that a day brings one. */
    Optional<Integer> offset(LocalDate due, List<Integer> offsets, LocalDate today) {
        return offsets.stream().filter(offset -> !day(due, offset).isAfter(today))
                .max(Comparator.naturalOrder()).filter(offset -> day(due, offset).plusDays(GRACE).isAfter(today));
    }

    LocalDate day(LocalDate due, int offset) {
        var day = due.plusDays(offset);
        while (!calendar.isWorkday(day)) {
            day = day.plusDays(offset > 0 ? 1 : -1);
        }
        return day;
    }
}
