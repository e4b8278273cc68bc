package huozhong.obligation;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.MapTimeZoneCache;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.organization.Post;
import huozhong.organization.Staffing;

/** 日历订阅 over HTTP, without logging in: what is owed by when, once a minute, until the address is revoked. */
@ApplicationTest
class OwedCalendarTests extends ObligationScene {

    private static final LocalDateTime MORNING = LocalDateTime.of(2024, 5, 3, 8, 30);

    @LocalServerPort
    private int door;
    @Autowired
    private Staffing people;

    private String made(String who) {
        return desk(who).post("/api/calendar-address", of()).path("path").asText();
    }

    private HttpResponse<String> read(String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door
                    + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private List<String> events(String path) throws Exception {
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", MapTimeZoneCache.class.getName());
        clock.pass(Duration.ofMinutes(1));
        var answer = read(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return new CalendarBuilder().build(new StringReader(answer.body())).<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getStartDate().getValue() + " " + event.getSummary().getValue() + " "
                        + event.getSequence().getSequenceNo()).toList();
    }

    @Test
    void hasWhatOnesUnitOwesByTheDateInForce() throws Exception {
        setTo(MORNING);
        var county = made("kp-clerk");
        assertThat(events(county)).contains("20240510 应报：第一次报送工作进展情况 0").hasSize(4);
        assertThat(events(made("wjw-leader"))).hasSize(1).allMatch(one -> one.startsWith("20240419 应报："));
        assertThat(events(made("city-clerk"))).contains("20240510 应收：第一次报送工作进展情况 0");

        desk("city-leader").post(path("/milestones/PROGRESS_1/moves"), of("day", "2024-05-17", "reason", "会议改期",
                "anyway", true));
        assertThat(events(county)).contains("20240517 应报：第一次报送工作进展情况 1");

        desk("city-leader").post(path("/waivers"), of("code", "PROGRESS_1", "unit", id("kp"), "waived", true, "reason",
                "并入和平区"));
        assertThat(events(county)).contains("20240517 【已取消】应报：第一次报送工作进展情况 2");
    }

    @Test
    void isReadOnceAMinute() {
        setTo(MORNING);
        var path = made("kp-clerk");
        assertThat(read(path).statusCode()).isEqualTo(200);

        var again = read(path);

        assertThat(again.statusCode()).isEqualTo(429);
        assertThat(again.headers().firstValue("Retry-After")).contains("60");
        assertThat(again.body()).contains("一分钟后");
        clock.pass(Duration.ofMinutes(1));
        assertThat(read(path).statusCode()).isEqualTo(200);
    }

    @Test
    void endsWithItsAddressAnotherAddressAndTheAccount() {
        setTo(MORNING);
        var first = made("kp-clerk");
        assertThat(jdbc.sql("select count(*) from calendar_token where token_hash like ?").param("%"
                + first.substring(14, 30) + "%").query(Integer.class).single()).as("only its hash").isZero();
        var second = made("kp-clerk");
        assertThat(read(first).statusCode()).isEqualTo(404);
        assertThat(read(second).statusCode()).isEqualTo(200);
        assertThat(desk("kp-clerk").get("/api/calendar-address").path("there").asBoolean()).isTrue();

        assertThat(desk("kp-clerk").delete("/api/calendar-address")).isEqualTo(204);
        assertThat(read(second).statusCode()).isEqualTo(404);
        var third = made("kp-leader");
        people.disable(jdbc.sql("select user_id from post where unit_id = ? and kind = ?").params(id("kp"),
                Post.Kind.LEADER.name()).query(String.class).single());

        assertThat(read(third).statusCode()).as("a disabled user's").isEqualTo(404);
        assertThat(List.of("/api/calendar/.ics", "/api/calendar/x.ics", "/api/calendar/" + "x".repeat(5000) + ".ics"))
                .allSatisfy(path -> assertThat(read(path).statusCode()).isBetween(400, 499));
    }
}
