package huozhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.ApplicationTest;
import huozhong.shared.Ids;

/** A calendar as another program's parser reads it, whatever stands in its titles. */
@ApplicationTest
class WriteCalendarTests extends MessageScene {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

    @Autowired
    private WriteCalendar writing;

    private static VEvent parsed(String text) throws Exception {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
        return (VEvent) new CalendarBuilder().build(new StringReader(text)).getComponent("VEVENT");
    }

    private String written(CalendarEntry entry) {
        return transaction.execute(status -> writing.write(List.of(entry)));
    }

    @Test
    void keepsEveryCharacterOfATitleAndItsLinesShort() throws Exception {
        var title = "报送；材料,附件;\\路径\n第二行 BEGIN:VEVENT " + "𠮷野".repeat(60);
        var text = written(new CalendarEntry(Ids.next(), DAY, null, title, "未报", false, "/obligations"));

        var event = parsed(text);
        assertThat(event.getSummary().getValue()).isEqualTo(title);
        assertThat(event.getStartDate().getValue()).isEqualTo("20240510");
        assertThat(text.lines()).allSatisfy(line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n").doesNotContain("\nBEGIN:VEVENT 𠮷");
    }

    @Test
    void tellsAnHourInShanghaiAndThatSomethingIsCancelled() throws Exception {
        var id = Ids.next();
        var event = parsed(written(new CalendarEntry(id, DAY, LocalTime.of(17, 0), "报送", "未报", true, "/")));

        assertThat(event.getUid().getValue()).isEqualTo(id + "@huozhong");
        assertThat(event.getStartDate().getValue()).isEqualTo("20240510T090000Z");
        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSummary().getValue()).isEqualTo("【已取消】报送");
    }

    @Test
    void countsHowOftenWhatItSaysChanged() throws Exception {
        var id = Ids.next();
        var first = new CalendarEntry(id, DAY, null, "报送", "未报", false, "/");
        written(first);
        assertThat(parsed(written(first)).getSequence().getSequenceNo()).isZero();

        var later = parsed(written(new CalendarEntry(id, DAY.plusDays(7), null, "报送", "未报", false, "/")));

        assertThat(later.getSequence().getSequenceNo()).isEqualTo(1);
    }
}
