package huozhong.notification;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Date;
import java.util.List;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.shared.Shanghai;

/** Entries as a file that calendar programs read (RFC 5545); what needn't be done any more is struck out. */
@Component
class WriteCalendar {

    /** A character of ours is three bytes; a line has 75 of them at most. */
    private static final int LINE = 24;

    private final CalendarRows rows;
    private final String address;
    private final Clock clock;

    WriteCalendar(CalendarRows rows, @Value("${huozhong.address:}") String address, Clock clock) {
        this.rows = rows;
        this.address = address;
        this.clock = clock;
    }

    String write(List<CalendarEntry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//huozhong//calendar//ZH");
        calendar.setExperimentalProperty("X-WR-CALNAME", "火种计划工作台");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private VEvent event(CalendarEntry entry) {
        var event = new VEvent();
        event.setUid(entry.id() + "@huozhong");
        event.setSequence(rows.revision(entry.id(), Calendars.hash(entry.toString())));
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary((entry.cancelled() ? "【已取消】" : "") + entry.title());
        event.setDescription(entry.words());
        var hour = entry.hour();
        if (hour == null) {
            event.setDateStart(new ICalDate(new DateTimeComponents(entry.day().getYear(), entry.day().getMonthValue(),
                    entry.day().getDayOfMonth()), false));
        } else {
            event.setDateStart(Date.from(entry.day().atTime(hour).atZone(Shanghai.ZONE).toInstant()));
        }
        if (entry.cancelled()) {
            event.setStatus(Status.cancelled());
        }
        if (!address.isBlank()) {
            event.setUrl(address + entry.page());
        }
        return event;
    }
}
