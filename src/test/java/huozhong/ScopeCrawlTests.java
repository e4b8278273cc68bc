package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.runners;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Credentials;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/**
 * County A reads and does nothing of county B: every route of the description × every account that the object doesn't
 * exist for × ids that others have seen. More ids of a kind: -Dhuozhong.crawl.ids=30.
 */
@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:crawl;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
        "camunda.bpm.job-execution.enabled=true"})
class ScopeCrawlTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Organization organization;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Desk> desks = new HashMap<>();
    private CrawlScene scene;
    private CrawlRealm kangping;
    private CrawlRealm heping;
    private Crawl crawl;
    private CrawlCounty one;
    private CrawlCounty other;
    private String plan;

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    private CrawlRealm realm(String code, String region, String marker, String mobiles) {
        return new CrawlRealm(code, marker, mobiles, scene.unit(code), scene.region(region));
    }

    private CrawlCounty county(CrawlRealm realm) {
        return new CrawlCounty(new CrawlPlace(crawl, scene, realm, clock, plan, this::desk));
    }

    @BeforeAll
    void crawl() {
        scene = new CrawlScene(staffing, credentials, grants, organization);
        kangping = realm("SY-KP-XCB", "SY-KP", "康钤", "1391700");
        heping = realm("SY-HP-XCB", "SY-HP", "和钤", "1391800");
        var health = realm("SY-WJW", "SY", "卫钤", "1391900");
        var city = realm("SY-XCB", "SY", "市钤", "1391600");
        crawl = new Crawl(port, jdbc, scene.accounts(), List.of("1391700", "1391800", "1391900"));
        var office = new CrawlCity(crawl, scene, city, clock, this::desk);
        plan = office.publishThePlan();
        one = county(kangping);
        other = county(heping);
        one.walk();
        other.walk();
        office.decideOnTheTwins(plan);
        office.healthsOwn(health, plan);
        office.chooseFromTheCounties(plan);
        office.closeAnotherPlan();
        read(kangping, runners("SY-KP"));
        read(heping, runners("SY-HP"));
        var ofHealth = new CrawlReads(crawl, scene, jdbc, health, plan, Set.of());
        ofHealth.dossiers();
        ofHealth.lists();
        ofHealth.rounds();
        ofHealth.tasks();
        var ofTheCity = new CrawlReads(crawl, scene, jdbc, city, plan, Set.of());
        ofTheCity.rounds();
        ofTheCity.teams();
        var house = new CrawlHouse(crawl, scene, city);
        house.administration();
        house.deputies(kangping, "sy-kp-xcb-leader");
        house.everybodys(plan, List.of(kangping, heping, health), (account, realm) -> above().contains(account));
        System.out.println("scope crawl: " + crawl);
    }

    private void read(CrawlRealm county, Set<String> runners) {
        var reads = new CrawlReads(crawl, scene, jdbc, county, plan, runners);
        reads.dossiers();
        reads.lists();
        reads.rounds();
        reads.submissions();
        reads.teams();
        reads.tasks();
    }

    @Test
    void nobodyReadsOrDoesWhatIsNotHis() {
        assertThat(crawl.leaks()).isEmpty();
        assertThat(crawl.probes()).isGreaterThan(4_000);
    }

    /** A new route has to be thought of here. */
    @Test
    void everyRouteOfTheDescriptionIsProbed() {
        var described = new TreeSet<String>();
        desk("sy-kp-xcb-clerk").get("/api/openapi").path("paths").fields().forEachRemaining(path ->
                path.getValue().fieldNames().forEachRemaining(method ->
                        described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(crawl.routes()).containsExactlyElementsOf(described);
    }

    @Test
    void mobilesAreMaskedButForWhoTypedThemOrAsksForOne() {
        assertThat(crawl.unmasked()).isEmpty();
    }

    @Test
    void showingAMobileIsRecordedEachTimeAndKeptNowhere() {
        var browser = Browser.loggedIn(port, "sy-kp-yy-leader", MainJobScene.PASSWORD);
        var path = "/api/nominations/" + one.member() + "/mobile";
        var before = shown();

        browser.post(path, "{}", "the-same-key");
        var answer = browser.post(path, "{}", "the-same-key");

        assertThat(answer.body()).contains("1391700");
        assertThat(shown()).isEqualTo(before + 2);
        assertThat(jdbc.sql("select count(*) from idempotency_key where body like '%1391700%'").query(Integer.class)
                .single()).isZero();
    }

    private int shown() {
        return jdbc.sql("select count(*) from audit_row where action = 'MOBILE_SHOWN' and subject = ? and user_id = ?")
                .params(one.member(), scene.userId("sy-kp-yy-leader")).query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system", "security"})
    void administratorsSeeNoBusinessData(String which) {
        seesNothing("holds-" + which + "-administrator");
    }

    @Test
    void theAuditorSeesNoBusinessData() {
        seesNothing("holds-auditor");
    }

    private void seesNothing(String login) {
        var desk = desk(login);

        assertThat(desk.get("/api/nominations").path("items")).isEmpty();
        assertThat(desk.get("/api/nominations/count").path("count").asInt()).isZero();
        assertThat(desk.get("/api/tasks").path("items")).isEmpty();
        assertThat(desk.get("/api/tasks/done").path("items")).isEmpty();
        for (var list : List.of("selections", "submissions", "teams")) {
            assertThat(desk.get("/api/" + list + "?plan=" + plan)).isEmpty();
        }
        assertThat(desk.get("/api/plans/" + plan + "/quotas")).isEmpty();
    }

    /** A photo's id is no key to it: what another unit uploaded can't be put into one's own dossier. */
    @Test
    void nobodyTakesAnothersPhotoIntoHisDossier() {
        var clerk = desk("sy-hp-xcb-clerk");
        var correction = clerk.tasks("CorrectNomination").get(0).path("taskId").asText();

        var refused = clerk.refused(400, "/api/tasks/" + correction + "/submission",
                Desk.of("photo", one.photo(), "explanation", "更换照片"));

        assertThat(refused.toString()).contains("photo");
    }

    @Test
    void nobodyReachesAnothersThroughHisOwn() {
        var clerk = desk("sy-hp-xcb-clerk");
        var leader = desk("sy-hp-xcb-leader");
        var round = "/api/selections/" + other.openRound();

        clerk.refused(404, round + "/choices", Desk.of("nominationIds", List.of(one.member()), "reserves", false));
        clerk.refused(404, round + "/ranking", Desk.of("nominationIds", List.of(one.member()), "reserves", false));
        leader.refused(404, round + "/choices/" + one.member() + "/withdrawal", Desk.of("reason", "看看"));
        leader.refused(404, "/api/selections/" + other.confirmedRound() + "/replacements/" + one.member(), Desk.of());
        assertThat(clerk.raw("/api/nominations/" + other.member() + "/opinions/" + scanned() + "/scan").statusCode())
                .isEqualTo(404);
    }

    private String scanned() {
        return jdbc.sql("select o.id from opinion o join nomination n on n.id = o.nomination_id"
                + " where n.recommender_id = ? and o.scan is not null").param(kangping.unitId()).query(String.class)
                .single();
    }

    /** Of one put forward elsewhere a clerk learns that, and nothing more. */
    @Test
    void whoIsPutForwardElsewhereIsNotTold() {
        var person = kangping.person(20, "", "");
        var told = desk("sy-hp-xcb-clerk").post("/api/nominations", Desk.of("planId", plan, "unitId", heping.unitId(),
                "dossier", Desk.of("name", person.name(), "mobile", person.mobile())));

        assertThat(told.path("notice").asText()).isEqualTo("本计划中已有同名同号人选");
        assertThat(kangping.secrets(jdbc).test(told.toString())).isFalse();
    }
}
