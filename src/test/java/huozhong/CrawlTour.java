package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.runners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

import huozhong.shared.Shanghai;

/** The whole crawl: two counties and their city go their way through the plan, and then everything there is is read. */
final class CrawlTour {

    final CrawlRealm kangping;
    final CrawlRealm heping;
    final Crawl crawl;
    final CrawlBrowsers browsers;
    private final CrawlRealm health;
    private final CrawlRealm city;
    private final CrawlScene scene;
    private final JdbcClient jdbc;
    private final TestClock clock;
    private final CrawlCity office;
    private final String plan;
    private final Map<String, Desk> desks = new HashMap<>();

    CrawlTour(int port, CrawlScene scene, JdbcClient jdbc, TestClock clock) {
        this.scene = scene;
        this.jdbc = jdbc;
        this.clock = clock;
        this.kangping = realm("SY-KP-XCB", "SY-KP", "康钤", "1391700");
        this.heping = realm("SY-HP-XCB", "SY-HP", "和钤", "1391800");
        this.health = realm("SY-WJW", "SY", "卫钤", "1391900");
        this.city = realm("SY-XCB", "SY", "市钤", "1391600");
        this.browsers = new CrawlBrowsers(port, List.of("1391700", "1391800", "1391900"));
        this.crawl = new Crawl(browsers, jdbc, scene.accounts());
        this.office = new CrawlCity(crawl, scene, city, clock, this::desk);
        this.plan = office.publishThePlan();
    }

    String plan() {
        return plan;
    }

    private CrawlRealm realm(String code, String region, String marker, String mobiles) {
        return new CrawlRealm(code, marker, mobiles, scene.unit(code), scene.region(region));
    }

    Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(browsers.of(key)));
    }

    /** A county that is still to walk. */
    CrawlCounty county(CrawlRealm realm) {
        return new CrawlCounty(new CrawlPlace(crawl, scene, realm, clock, plan, this::desk));
    }

    void walk(CrawlCounty one, CrawlCounty other) {
        one.walk();
        other.walk();
        office.decideOnTheTwins(kangping, plan);
        office.healthsOwn(health, plan);
        office.chooseFromTheCounties(plan);
        office.closeAnotherPlan();
        office.moveDates(plan);
        new CrawlOwed(crawl, kangping, city, plan).walk();
        new CrawlReports(crawl, kangping, plan, scene.unit("SY-WMB")).walk();
        new CrawlGatherings(crawl, kangping, jdbc, clock).walk();
        new CrawlCourses(crawl, kangping, plan).walk();
        new CrawlCertificates(crawl, kangping, plan, jdbc, Shanghai.now(clock).withNano(0)).walk();
    }

    void read() {
        county(reads(kangping, runners("SY-KP")), kangping);
        county(reads(heping, runners("SY-HP")), heping);
        var ofHealth = reads(health, Set.of());
        ofHealth.dossiers();
        ofHealth.lists();
        ofHealth.rounds();
        ofHealth.choices();
        new CrawlTasks(crawl, scene, jdbc, health).read();
        var ofTheCity = reads(city, Set.of());
        ofTheCity.rounds();
        ofTheCity.teams();
        house();
    }

    private CrawlReads reads(CrawlRealm realm, Set<String> runners) {
        return new CrawlReads(crawl, scene, jdbc, realm, plan, runners);
    }

    private void county(CrawlReads reads, CrawlRealm county) {
        reads.dossiers();
        reads.lists();
        reads.rounds();
        reads.choices();
        reads.submissions();
        reads.progress();
        reads.teams();
        new CrawlTasks(crawl, scene, jdbc, county).read();
    }

    private void house() {
        var house = new CrawlHouse(crawl, scene, city);
        house.administration();
        house.workbook();
        house.record();
        house.deputies(kangping, "sy-kp-xcb-leader");
        new CrawlSeals(crawl, scene, kangping, house, jdbc).walk();
        house.everybodys(plan, List.of(kangping, heping, health), (account, realm) -> above().contains(account));
        var flows = new CrawlFlows(crawl, city, jdbc);
        flows.sets();
        flows.templates();
        flows.cases();
        flows.failures(jdbc.sql("select min(id) from nomination where state = 'ACCEPTED'")
                .query(String.class).single());
    }
}
