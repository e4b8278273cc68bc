package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.desks;
import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import huozhong.plan.Shenyang;

/** What the city does: its plan, 卫健委's own nominees, its teams out of the counties', the province's answer. */
final class CrawlCity {

    private final Crawl crawl;
    private final CrawlScene scene;
    private final CrawlRealm city;
    private final TestClock clock;
    private final Function<String, Desk> desks;

    CrawlCity(Crawl crawl, CrawlScene scene, CrawlRealm city, TestClock clock, Function<String, Desk> desks) {
        this.crawl = crawl;
        this.scene = scene;
        this.city = city;
        this.clock = clock;
        this.desks = desks;
    }

    /** Like the plan that is shipped, but with reserves. */
    private static String file() {
        return Shenyang.file().replace("reserves: false", "reserves: true")
                .replace("publicationDays: 0", "publicationDays: 1");
    }

    String publishThePlan() {
        var drafters = desks("SY-WMB", "SY-XCB");
        var plan = crawl.act(city, "sy-wmb-clerk", drafters, CrawlAsk.to("POST /api/plans").text(file())).path("id")
                .asText();
        crawl.act(city, "sy-wmb-clerk", drafters, CrawlAsk.to("PUT /api/plans/{id}/file", plan).text(file()));
        crawl.open(city, "sy-wmb-clerk", above(), CrawlAsk.to("GET /api/plans/{id}", plan));
        crawl.open(city, "sy-wmb-clerk", above(), CrawlAsk.to("GET /api/plans/{id}/check", plan));
        crawl.act(city, "sy-wmb-leader", above(), CrawlAsk.to("POST /api/plans/{id}/publication", plan));
        return plan;
    }

    /** A published plan is everybody's to see, so that who may not close it is told so. */
    void closeAnotherPlan() {
        var other = desks.apply("sy-wmb-clerk").postText("/api/plans", file().replace("code: shenyang-2024",
                "code: shenyang-2023")).path("id").asText();
        desks.apply("sy-wmb-leader").post("/api/plans/" + other + "/publication", of());
        crawl.act(city, "sy-wmb-leader", Set.of("sy-xcb-leader"), CrawlAsk.to("POST /api/plans/{id}/closure", other),
                409);
    }

    /** What its office does with a plan that everybody sees: who may not is told so, or finds no door. */
    void moveDates(String plan) {
        crawl.act(city, "sy-wmb-clerk", desks("SY-WMB", "SY-XCB"), CrawlAsk.to("POST /api/plans/{id}/copies", plan)
                .with("code", "shenyang-2025", "year", 2025));
        crawl.act(city, "sy-wmb-leader", Set.of("sy-xcb-leader"), CrawlAsk.to(
                "POST /api/plans/{id}/milestones/{code}/moves", plan, "ROSTERS").with("day", "2024-04-22", "reason",
                "节假日顺延", "anyway", true), 409);
        crawl.act(city, "sy-wmb-leader", Set.of("sy-xcb-leader"), CrawlAsk.to(
                "POST /api/plans/{id}/phases/{code}/moves", plan, "COUNTY_TEAMS").with("from", "2024-03-15", "to",
                "2024-05-05", "reason", "节假日顺延", "anyway", true), 409);
        for (var route : List.of("/preview", "")) {
            crawl.act(city, "sy-wmb-leader", Set.of(), CrawlAsk.to("POST /api/plans/{id}/supplements" + route, plan)
                    .with("title", "补充通知", "documentNumber", "沈文明办发〔2024〕20号", "issuedOn", "2024-03-20",
                    "content", "reminders: [-7, -3, -1, 0]"), 409);
        }
        crawl.act(city, "sy-wmb-clerk", desks("SY-WMB", "SY-XCB"), CrawlAsk.to("POST /api/plans/{id}/urges", plan)
                .with("units", List.of(scene.unit("SY-WJW")), "message", city.marker() + "请尽快报送"));
        crawl.open(city, "sy-wmb-clerk", above(), CrawlAsk.to("GET /api/plans/{id}/retention", plan));
        crawl.again(city, Set.of(), CrawlAsk.to("GET /api/plans/{id}/archive", plan));
    }

    void decideOnTheTwins(CrawlRealm county, String plan) {
        var pairs = crawl.look(county, "sy-wmb-clerk", above(), CrawlAsk.to("GET /api/plans/{plan}/duplicates", plan));
        crawl.act(county, "sy-wmb-clerk", desks("SY-WMB", "SY-XCB"), CrawlAsk.to(
                "POST /api/plans/{plan}/duplicates/{pair}/decision", plan, pairs.get(0).path("id").asText())
                .with("samePerson", false, "reason", "已核实为两人"));
    }

    void healthsOwn(CrawlRealm health, String plan) {
        var clerk = desks.apply("sy-wjw-clerk");
        var people = health.people(8, number -> health.person(number, "沈阳市第一医院医师", "卫生健康"));
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", health.unitId()),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
        var leader = desks.apply("sy-yy-leader");
        leader.tasks("GiveEmployerOpinion").stream().limit(6)
                .forEach(task -> leader.submit(task, of("decision", "AGREE")));
        var round = open("sy-wjw-clerk", health.unitId(), "OWN_POOL", plan);
        choose("sy-wjw-clerk", round, 2);
    }

    private String open(String login, String unit, String kind, String plan) {
        return desks.apply(login).post("/api/selections", of("planId", plan, "unitId", unit, "kind", kind)).path("id")
                .asText();
    }

    private List<String> choose(String login, String round, int many) {
        var pool = list(desks.apply(login).get("/api/selections/" + round + "/candidates")).stream()
                .map(one -> one.path("nominationId").asText()).limit(many).toList();
        desks.apply(login).post("/api/selections/" + round + "/choices", of("nominationIds", pool, "reserves", false));
        return pool;
    }

    private void propose(String round) {
        submit("sy-xcb-clerk", "ChooseNominees", round, of("decision", "PROPOSE"));
        submit("sy-xcb-leader", "ConfirmSelection", round, of("decision", "AGREE"));
        submit("sy-xcb-clerk", "RecordPublication", round, CrawlRound.PUBLISHED);
    }

    private String team(String plan) {
        return list(desks.apply("sy-xcb-clerk").get("/api/teams?plan=" + plan)).stream()
                .filter(team -> team.path("level").asText().equals("CITY")).findFirst().orElseThrow().path("id")
                .asText();
    }

    private void submit(String login, String step, String round, Map<String, Object> form) {
        var task = desks.apply(login).tasks(step).stream().filter(one -> one.path("caseId").asText().equals(round))
                .findFirst().orElseThrow();
        desks.apply(login).submit(task, form);
    }

    void chooseFromTheCounties(String plan) {
        var round = open("sy-xcb-clerk", city.unitId(), "FROM_COUNTY_TEAMS", plan);
        var chosen = choose("sy-xcb-clerk", round, 2);
        propose(round);
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(300)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return list(desks.apply("sy-xcb-clerk").get("/api/teams?plan=" + plan)).stream()
                    .anyMatch(team -> team.path("level").asText().equals("CITY"));
        });
        crawl.act(city, "sy-xcb-leader", Set.of("sy-wmb-leader"), CrawlAsk.to("POST /api/teams/{id}/confirmation",
                team(plan)));
        var upwards = open("sy-xcb-clerk", city.unitId(), "FROM_CITY_TEAMS", plan);
        desks.apply("sy-xcb-clerk").post("/api/selections/" + upwards + "/choices",
                of("nominationIds", chosen.subList(0, 1), "reserves", false));
        propose(upwards);
        crawl.act(city, "sy-xcb-clerk", desks("LN-XCB"), CrawlAsk.to("POST /api/selections/{id}/answers/{nomination}",
                upwards, chosen.get(0)).with("taken", true, "reason", ""));
    }
}
