package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** A gathering of a county's 宣传部, kept by its clerks alone, as tests hold activities. */
final class CrawlGatherings {

    private static final String CLERK = "sy-kp-xcb-clerk";

    private final Crawl crawl;
    private final CrawlRealm county;
    private final JdbcClient jdbc;
    private final LocalDateTime now;
    private final String gathering = Ids.next();
    private final String person = Ids.next();

    CrawlGatherings(Crawl crawl, CrawlRealm county, JdbcClient jdbc, TestClock clock) {
        this.crawl = crawl;
        this.county = county;
        this.jdbc = jdbc;
        this.now = Shanghai.now(clock);
    }

    void walk() {
        plan();
        var eyes = both(desks("SY-KP-XCB"), Set.of("sy-kp-keeper", "sy-kp-deputy"));
        crawl.look(county, CLERK, eyes, CrawlAsk.to("GET /api/gatherings/{id}", gathering));
        crawl.act(county, CLERK, Set.of(), CrawlAsk.to("POST /api/gatherings/{id}/scans", gathering)
                .with("sentAt", now.toString(), "scans", List.of(Desk.of("nonce", Ids.next(), "personId",
                        person, "out", false, "means", "LIST", "at", now.toString()))));
        crawl.act(county, CLERK, Set.of(), CrawlAsk.to("POST /api/gatherings/{id}/people/{person}/correction",
                gathering, person).with("state", "ABSENT", "reason", "点错了人"));
        crawl.act(county, CLERK, Set.of(), CrawlAsk.to("PUT /api/gatherings/{id}/others", gathering)
                .with("others", 7));
        crawl.act(county, CLERK, Set.of(), CrawlAsk.to("POST /api/gatherings/{id}/end", gathering));
        amend();
    }

    private void amend() {
        jdbc.sql("update gathering set counted_at = ? where id = ?").params(now, gathering).update();
        var asked = crawl.act(county, CLERK, Set.of(), CrawlAsk.to(
                "POST /api/gatherings/{id}/people/{person}/amendment", gathering, person).with("state", "PRESENT",
                "reason", "确实到场")).path("id").asText();
        crawl.look(county, CLERK, both(runners("SY-KP"), above()), CrawlAsk.to("GET /api/amendments/{id}", asked));
    }

    private void plan() {
        jdbc.sql("""
                insert into gathering (id, kind, owner_id, unit_id, region_id, title, place, starts_at, ends_at,
                revision, state, others) values (?, 'ACTIVITY', ?, ?, ?, ?, '县文明实践中心', ?, ?, 1, 'PLANNED', 0)""")
                .params(gathering, Ids.next(), county.unitId(), county.regionId(), county.marker() + "宣讲",
                        now.minusHours(1), now.plusHours(1)).update();
        jdbc.sql("""
                insert into expectation (gathering_id, person_id, attendee_kind, member_id, state)
                values (?, ?, 'MEMBER', ?, 'EXPECTED')""").params(gathering, person, Ids.next()).update();
    }
}
