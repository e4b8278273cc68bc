package huozhong.notification;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A day in somebody's calendar: no people, only what, when and how it stands. The same thing keeps its id whatever
 * becomes of it.
 *
 * @param cancelled that it needn't be done any more
 */
public record CalendarEntry(String id, LocalDate day, @Nullable LocalTime hour, String title, String words,
                            boolean cancelled, String page) {
}
