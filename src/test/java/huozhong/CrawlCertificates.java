package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.runners;

import java.time.LocalDateTime;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.shared.Ids;

/** What a county's closed course left: certificates, feedback, who is trained and who isn't, and the lists of both. */
final class CrawlCertificates {

    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String LEADER = "sy-kp-xcb-leader";

    private final Crawl crawl;
    private final CrawlRealm county;
    private final String plan;
    private final JdbcClient jdbc;
    private final LocalDateTime now;
    private final Set<String> eyes;

    CrawlCertificates(Crawl crawl, CrawlRealm county, String plan, JdbcClient jdbc, LocalDateTime now) {
        this.crawl = crawl;
        this.county = county;
        this.plan = plan;
        this.jdbc = jdbc;
        this.now = now;
        this.eyes = both(runners("SY-KP"), above());
    }

    void walk() {
        var course = closedCourse();
        var first = certificate(course, 9001);
        var second = certificate(course, 9002);
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{course}/certificates", course));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{course}/certificates.pdf", course));
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{course}/certificates/{id}/paper.pdf", course,
                first));
        crawl.act(county, LEADER, Set.of("sy-kp-deputy"), CrawlAsk.to(
                "POST /api/courses/{course}/certificates/{id}/reissue", course, first).with("reason", "姓名有误"));
        crawl.act(county, LEADER, Set.of("sy-kp-deputy"), CrawlAsk.to(
                "POST /api/courses/{course}/certificates/{id}/revocation", course, second).with("reason", "误发"));
        crawl.act(county, CLERK, Set.of(), CrawlAsk.to("POST /api/courses/{course}/feedback/slips", course).with());
        crawl.open(county, CLERK, eyes, CrawlAsk.to("GET /api/courses/{course}/feedback", course));
        lists();
    }

    private void lists() {
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/training-coverage", plan));
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/plans/{id}/training-coverage/missing", plan)
                .query("level", "COUNTY", "category", "HEALTH", "region", county.regionId()));
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/plans/{id}/lists/members", plan).query("asOf", now));
        crawl.list(county, CLERK, eyes, CrawlAsk.to("GET /api/plans/{id}/lists/courses", plan).query("asOf", now));
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/lists/members.xlsx", plan).query("asOf", now));
        crawl.routed(CrawlAsk.to("GET /api/plans/{id}/lists/courses.xlsx", plan).query("asOf", now));
    }

    private String closedCourse() {
        var id = Ids.next();
        jdbc.sql("""
                insert into course (id, plan_id, number, unit_id, region_id, title, state, content, revision,
                written_by, begun_by, begun_at, taken, published, published_at, closed_at, certificates, version)
                values (?, ?, ?, ?, ?, ?, 'CLOSED', '{}', 1, 'u', 'u', ?, 0, 1, ?, ?, true, 0)""")
                .params(id, plan, Ids.next(), county.unitId(), county.regionId(), county.marker() + "培训班",
                        now.minusDays(9), now.minusDays(8), now.minusDays(1)).update();
        jdbc.sql("""
                insert into lesson (id, course_id, ordinal, topic, place, starts_at, ends_at, hours)
                values (?, ?, 1, '讲授', '礼堂', ?, ?, 4)""")
                .params(Ids.next(), id, now.minusDays(2), now.minusDays(2).plusHours(3)).update();
        return id;
    }

    private String certificate(String course, int ordinal) {
        var id = Ids.next();
        var number = "沈火〔2024〕证" + ordinal + "号";
        jdbc.sql("""
                insert into certificate (id, plan_id, ordinal, number, course_id, person_id, unit_id, region_id,
                home_region_id, content, sha256, check_code, state, live_key, issued_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'a', 'ABCD1234', 'VALID', ?, ?, 0)""")
                .params(id, plan, ordinal, number, course, Ids.next(), county.unitId(), county.regionId(),
                        county.regionId(), """
                        {"number":"%s","name":"%s","course":"培训班","organiser":"宣传部","from":"2024-06-03",
                        "until":"2024-06-03","hours":"4","issuedOn":"2024-06-12","salt":""}"""
                        .formatted(number, county.marker() + "玉"), id, now.minusHours(1)).update();
        return id;
    }
}
