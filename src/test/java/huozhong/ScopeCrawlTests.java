package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.access.Grants;
import huozhong.attendance.HeldActivities;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.seal.StandInSealing;

/**
 * County A reads and does nothing of county B: every route of the description × every account that the object doesn't
 * exist for × ids that others have seen. More ids of a kind: -Dhuozhong.crawl.ids=30.
 */
@ApplicationTest
@DirtiesContext
@Import({StandInSealing.class, HeldActivities.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {
        "spring.datasource.url=jdbc:h2:mem:crawl;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"
                + ";QUERY_CACHE_SIZE=512",
        "camunda.bpm.job-execution.enabled=true"})
class ScopeCrawlTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Grants grants;
    @Autowired
    private Organization organization;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient jdbc;

    private CrawlScene scene;
    private CrawlTour tour;
    private Crawl crawl;
    private CrawlCounty theirs;
    private CrawlCounty own;

    @BeforeAll
    void crawl() {
        scene = new CrawlScene(staffing, grants, organization, jdbc);
        tour = new CrawlTour(port, scene, jdbc, clock);
        crawl = tour.crawl;
        theirs = tour.county(tour.kangping);
        own = tour.county(tour.heping);
        tour.walk(theirs, own);
        tour.read();
        System.out.println("scope crawl: " + crawl);
    }

    private Desk desk(String login) {
        return tour.desk(login);
    }

    @Test
    void nobodyReadsOrDoesWhatIsNotHis() {
        assertThat(crawl.leaks()).isEmpty();
        assertThat(crawl.probes()).isGreaterThan(10_000);
    }

    /** Else the crawl would find no leak in an application that tells nobody anything. */
    @Test
    void whoeverMayReadItFindsIt() {
        assertThat(crawl.silent()).isEmpty();
    }

    /** A new route has to be thought of here. */
    @Test
    void everyRouteOfTheDescriptionIsProbed() {
        assertThat(crawl.routes()).containsExactlyElementsOf(described().keySet());
    }

    /** And so has whatever a list is narrowed or paged by. */
    @Test
    void everyParameterOfTheDescriptionIsProbed() {
        var parameters = new TreeSet<String>();
        described().forEach((route, operation) -> Desk.list(operation.path("parameters")).stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .forEach(parameter -> parameters.add(route + " " + parameter.path("name").asText())));

        assertThat(crawl.parameters()).containsExactlyElementsOf(parameters);
    }

    private SortedMap<String, JsonNode> described() {
        var described = new TreeMap<String, JsonNode>();
        desk("sy-kp-xcb-clerk").get("/api/openapi").path("paths").fields().forEachRemaining(path ->
                path.getValue().fields().forEachRemaining(operation -> described.put(
                        operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue())));
        return described;
    }

    /** Nobody in a post does anything but by a duty, and the record names its unit. */
    @Test
    void everyActOfWhoeverHoldsAPostNamesTheUnitForWhichItWasDone() {
        var own = Set.of("LOGGED_IN", "LOGGED_OUT", "DEPUTY_APPOINTED", "DEPUTY_ENDED");
        var acts = jdbc.sql("select distinct a.action, a.unit_id = '' as nameless from audit_row a"
                + " where a.user_id in (select p.user_id from post p)").query().listOfRows();

        assertThat(acts).hasSizeGreaterThan(20).filteredOn(act -> Boolean.TRUE.equals(act.get("nameless")))
                .extracting(act -> act.get("action")).isSubsetOf(own);
    }

    @Test
    void mobilesAreMaskedButForWhoTypedThemOrAsksForOne() {
        assertThat(tour.browsers.unmasked()).isEmpty();
    }

    @Test
    void showingAMobileIsRecordedEachTimeAndKeptNowhere() {
        var browser = Browser.loggedIn(port, "sy-kp-yy-leader", MainJobScene.PASSWORD);
        var path = "/api/nominations/" + theirs.member() + "/mobile";
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
                .params(theirs.member(), scene.userId("sy-kp-yy-leader")).query(Integer.class).single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"system-administrator", "security-administrator", "auditor"})
    void administratorsAndTheAuditorSeeNoBusinessData(String which) {
        var desk = desk("holds-" + which);

        assertThat(desk.get("/api/nominations").path("items")).isEmpty();
        assertThat(desk.get("/api/nominations/count").path("count").asInt()).isZero();
        assertThat(desk.get("/api/tasks").path("items")).isEmpty();
        assertThat(desk.get("/api/tasks/done").path("items")).isEmpty();
        for (var list : List.of("selections", "submissions", "teams")) {
            assertThat(desk.get("/api/" + list + "?plan=" + tour.plan())).isEmpty();
        }
        assertThat(desk.get("/api/plans/" + tour.plan() + "/quotas")).isEmpty();
    }

    /** A file's id is no key to it: what another unit uploaded can't be put into one's own dossier or opinion. */
    @Test
    void nobodyTakesAnothersFilesForHisOwn() {
        var clerk = desk("sy-hp-xcb-clerk");

        var correction = clerk.refused(400, submission(clerk.tasks("CorrectNomination").get(0)),
                Desk.of("photo", theirs.photo(), "explanation", "更换照片"));
        var opinion = clerk.refused(400, submission(clerk.tasks("GiveEmployerOpinion").get(0)),
                Desk.of("decision", "AGREE", "givenOn", "2024-04-10", "scan", theirs.scan()));
        var draft = clerk.refused(400, "/api/nominations", Desk.of("planId", tour.plan(), "unitId",
                tour.heping.unitId(), "dossier", Desk.of("name", "借照", "photo", theirs.photo())));

        assertThat(correction.toString()).contains("photo");
        assertThat(opinion.toString()).contains("scan");
        assertThat(draft.toString()).contains("photo");
    }

    private static String submission(JsonNode task) {
        return "/api/tasks/" + task.path("taskId").asText() + "/submission";
    }

    @Test
    void nobodyReachesAnothersThroughHisOwn() {
        var clerk = desk("sy-hp-xcb-clerk");
        var leader = desk("sy-hp-xcb-leader");
        var round = "/api/selections/" + own.openRound();
        var person = Desk.of("nominationIds", List.of(theirs.member()), "reserves", false);

        clerk.refused(404, round + "/choices", person);
        clerk.refused(404, round + "/ranking", person);
        leader.refused(404, round + "/choices/" + theirs.member() + "/withdrawal", Desk.of("reason", "看看"));
        leader.refused(404, "/api/selections/" + own.confirmedRound() + "/replacements/" + theirs.member(), Desk.of());
        var scan = clerk.raw("/api/nominations/" + own.member() + "/opinions/" + scanned() + "/scan");
        assertThat(scan.statusCode()).isEqualTo(404);
    }

    private String scanned() {
        return jdbc.sql("select o.id from opinion o join nomination n on n.id = o.nomination_id"
                + " where n.recommender_id = ? and o.scan is not null").param(tour.kangping.unitId())
                .query(String.class).single();
    }

    /** Neither among one's own in a batch, nor by handing one's own to where one has no say. */
    @Test
    void nobodyMixesAnothersTasksWithHisOwn() {
        var own = desk("sy-hp-yy-leader").plainTasks("GiveEmployerOpinion").stream()
                .filter(task -> task.path("person").asText().contains(tour.heping.marker())).findFirst().orElseThrow()
                .path("taskId").asText();
        var others = desk("sy-kp-yy-leader").tasks("GiveEmployerOpinion").get(0).path("taskId").asText();
        var leader = desk("sy-hp-yy-leader");
        leader.mark(own, "");

        leader.refused(400, "/api/task-batches", Desk.of("taskIds", List.of(own, others)));
        leader.refused(400, "/api/tasks/" + own + "/transfer", Desk.of("unitId", scene.unit("SY-KP-YY"),
                "reason", "另有任务"));
        leader.refused(400, "/api/tasks/" + own + "/transfer", Desk.of("userId",
                scene.userId("sy-kp-yy-leader"), "reason", "另有任务"));

        assertThat(leader.get("/api/tasks/" + own).toString()).contains(tour.heping.marker());
    }

    /** Of one put forward elsewhere a clerk learns that, and nothing more. */
    @Test
    void whoIsPutForwardElsewhereIsNotTold() {
        var person = tour.kangping.person(20, "", "");
        var told = desk("sy-hp-xcb-clerk").post("/api/nominations", Desk.of("planId", tour.plan(), "unitId",
                tour.heping.unitId(), "dossier", Desk.of("name", person.name(), "mobile", person.mobile())));

        assertThat(told.path("notice").asText()).isEqualTo("本计划中已有同名同号人选");
        assertThat(tour.kangping.secrets(jdbc).test(told.toString())).isFalse();
    }
}
