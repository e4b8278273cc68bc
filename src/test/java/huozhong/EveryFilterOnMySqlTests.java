package huozhong;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/**
 * Every list × every filter, alone and beside every other, as people with every kind of scope: SQL is put together from
 * pieces, and H2 understands some of what MySQL doesn't.
 */
@OnMySql
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "huozhong.archive=target/every-filter") // a database of its own
class EveryFilterOnMySqlTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLERK = "sy-kp-xcb-clerk";
    private static final String NOBODY = "without-post";
    private static final List<String> PEOPLE = List.of(CLERK, "sy-kp-yy-leader", "sy-wmb-clerk", "sy-wmb-leader",
            "ln-xcb-leader", NOBODY, "holds-system-administrator", "holds-auditor", "holds-flow-administrator");
    /** It compares two versions, and there is but one. */
    private static final Set<String> ELSEWHERE = Set.of("/api/case-moves/proposal");
    /** What is there for nobody yet: a plan's archive, and the demo's accounts. */
    private static final Set<String> NOBODYS = Set.of("/api/plans/{id}/archive", "/api/demo-accounts");

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Grants grants;
    @Autowired
    private Organization organization;
    @Autowired
    private JdbcClient jdbc;

    private final Map<String, Browser> browsers = new HashMap<>();
    private final Map<String, Filters> lists = new HashMap<>();
    private String plan = "";
    private String unit = "";

    @BeforeAll
    void somebodyAtHisEmployersAndADraft() {
        var scene = new CrawlScene(staffing, grants, organization, jdbc);
        plan = desk("sy-wmb-clerk").postText("/api/plans", huozhong.plan.Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        unit = scene.unit("SY-KP-XCB");
        var submitted = draft(scene.unitName("SY-KP-YY") + "护士", "13917000001");
        desk(CLERK).post("/api/nominations/" + submitted + "/submission", of("version", 0));
        draft(scene.unitName("SY-KP-DX") + "讲师", "13917000002");
        describe(Map.ofEntries(Map.entry("plan", List.of(plan)), Map.entry("unit", List.of(unit)),
                Map.entry("unitId", List.of(unit)), Map.entry("recommender", List.of(unit)),
                Map.entry("region", List.of(scene.region("SY-KP"))),
                Map.entry("regionId", List.of(scene.region("SY-KP"))),
                Map.entry("category", List.of("HEALTH")), Map.entry("function", List.of("HEALTH")),
                Map.entry("awaits", List.of("GiveEmployerOpinion", "AwaitSelection", "ANY_STEP")),
                Map.entry("step", List.of("GiveEmployerOpinion")), Map.entry("process", List.of("Nomination")),
                Map.entry("q", List.of("康")), Map.entry("from", List.of("2024-01-01T00:00:00")),
                Map.entry("to", List.of("2030-01-01T00:00:00")), Map.entry("user", List.of("sy-wmb-leader")),
                Map.entry("action", List.of("PLAN_PUBLISHED")), Map.entry("subject", List.of("shenyang-2024")),
                Map.entry("after", List.of("a")), Map.entry("import", List.of("0".repeat(32))),
                Map.entry("decision", List.of("AGREE", "RETURN")),
                Map.entry("since", List.of("2024-01-01")),
                Map.entry("asOf", List.of("2024-04-01T00:00:00")), Map.entry("until", List.of("2030-01-01")),
                Map.entry("limit", List.of("5")), Map.entry("seq", List.of("0")),
                Map.entry("hash", List.of(""))));
    }

    private String draft(String employer, String mobile) {
        var photo = desk(CLERK).upload("/api/photos", Map.of("unit", unit), Map.of("file", MainJobScene.onePhoto()))
                .path("id").asText();
        var dossier = of("name", "康兰" + (mobile.endsWith("1") ? "芝" : "英"), "gender", "女", "birth", "1978-05",
                "ethnicity", "汉族", "politics", "中共党员", "employer", employer, "mobile", mobile, "category", "HEALTH",
                "specialty", "护理", "deeds", "常年义诊", "photo", photo);
        return desk(CLERK).post("/api/nominations", of("planId", plan, "unitId", unit, "dossier", dossier))
                .path("id").asText();
    }

    /** What is read without an id, or with a plan's or a unit's. */
    private void describe(Map<String, List<String>> samples) {
        desk(CLERK).get("/api/openapi").path("paths").fields().forEachRemaining(described -> {
            var route = described.getKey();
            var path = route.replaceFirst("^/api/plans/\\{(id|plan)}", "/api/plans/" + plan).replace("{unit}", unit);
            if (described.getValue().has("get") && !path.contains("{") && !ELSEWHERE.contains(route)) {
                lists.put(route, Filters.of(path, described.getValue().path("get"), samples));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, "sy-kp-yy-leader", "sy-wmb-leader", NOBODY, "holds-system-administrator",
            "holds-auditor"})
    void runs(String login) {
        var browser = browser(login);
        var broken = lists.values().stream().flatMap(Filters::all).map(browser::get)
                .filter(EveryFilterOnMySqlTests::isBroken).map(EveryFilterOnMySqlTests::said).toList();

        assertThat(broken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, "sy-wmb-leader", "holds-system-administrator", "holds-auditor"})
    void turnsItsPages(String login) {
        var browser = browser(login);
        var broken = lists.values().stream().filter(Filters::hasPages)
                .flatMap(list -> Stream.concat(Stream.of(list.plain()), list.one()))
                .flatMap(path -> pages(browser, path).stream()).filter(EveryFilterOnMySqlTests::isBroken)
                .map(EveryFilterOnMySqlTests::said).toList();

        assertThat(broken).isEmpty();
    }

    /** The first, and the second if there is one. */
    private static List<HttpResponse<String>> pages(Browser browser, String path) {
        var pages = new ArrayList<>(List.of(browser.get(path + "&size=1")));
        var next = read(pages.get(0));
        if (!next.isEmpty()) {
            pages.add(browser.get(path + "&size=1&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
        }
        return pages;
    }

    private static String read(HttpResponse<String> page) {
        try {
            return page.statusCode() == 200 ? JSON.readTree(page.body()).path("next").asText("") : "";
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(page.body(), unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {CLERK, "sy-wmb-leader", NOBODY})
    void runsAsAWorkbookToo(String login) {
        var browser = browser(login);
        var broken = lists.get("/api/nominations").optional().stream()
                .map(filter -> browser.post("/api/nominations/workbook", text(of("query",
                        ofPlan(filter.name(), filter.value()), "mobiles", false))))
                .filter(answer -> answer.statusCode() >= 500)
                .map(answer -> answer.statusCode() + " " + answer.body()).toList();

        assertThat(broken).isEmpty();
    }

    /** A workbook is of one plan. */
    private Map<String, Object> ofPlan(String name, String value) {
        var query = of("plan", plan);
        query.put(name, value);
        return query;
    }

    /** Else nothing might run because nobody asks who may. */
    @Test
    void isSomebodys() {
        var nobodys = lists.entrySet().stream().filter(list -> !NOBODYS.contains(list.getKey()))
                .filter(list -> PEOPLE.stream()
                        .noneMatch(login -> succeeded(browser(login).get(list.getValue().plain()))))
                .map(Map.Entry::getKey).toList();

        assertThat(nobodys).isEmpty();
    }

    @Test
    void findsPeopleWhereTheyAre() {
        assertThat(count("awaits=GiveEmployerOpinion")).isEqualTo(1);
        assertThat(count("awaits=AwaitSelection")).isZero();
        assertThat(count("state=DRAFT")).isEqualTo(1);
        assertThat(count("awaits=GiveEmployerOpinion&category=HEALTH&mine=true&submitted=true")).isEqualTo(1);
    }

    private int count(String query) {
        return desk(CLERK).get("/api/nominations/count?plan=" + plan + "&" + query).path("count").asInt();
    }

    /** A sample that is no value at all would run nothing. */
    private static boolean isBroken(HttpResponse<String> answer) {
        return !succeeded(answer) && answer.statusCode() != 404;
    }

    private static boolean succeeded(HttpResponse<String> answer) {
        return answer.statusCode() / 100 == 2;
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.uri();
    }

    private Browser browser(String login) {
        return browsers.computeIfAbsent(login, key -> Browser.loggedIn(port, key, MainJobScene.PASSWORD));
    }

    private Desk desk(String login) {
        return new Desk(browser(login));
    }

    private static String text(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
