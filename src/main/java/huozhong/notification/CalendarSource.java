package huozhong.notification;

import java.util.List;

import huozhong.access.Caller;

/** A module whose dates belong in people's calendars has a bean of this. */
public interface CalendarSource {

    /** What is this caller's, as he would see it himself. */
    List<CalendarEntry> entries(Caller caller);
}
