package huozhong;

import static huozhong.CrawlScene.above;
import static huozhong.CrawlScene.both;
import static huozhong.CrawlScene.desks;
import static huozhong.CrawlScene.runners;
import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.MainJobScene.Person;

/**
 * A county's way from its roster to its team. Whatever changes something is asked for by everybody else first: the
 * walk itself is the control.
 */
final class CrawlCounty {

    private final Crawl crawl;
    private final CrawlScene scene;
    private final CrawlRealm realm;
    private final TestClock clock;
    private final String plan;
    private final String code;
    private final String clerk;
    private final String leader;
    private final String hospital;
    private final Set<String> leaders;
    private final Function<String, Desk> desks;
    private List<String> health = List.of();
    private String custom = "";
    private String round = "";
    private String open = "";
    private String photo = "";
    private String scan = "";

    CrawlCounty(Crawl crawl, CrawlScene scene, CrawlRealm realm, TestClock clock, String plan,
                Function<String, Desk> desks) {
        this.crawl = crawl;
        this.scene = scene;
        this.realm = realm;
        this.clock = clock;
        this.plan = plan;
        this.desks = desks;
        this.code = realm.code().replaceFirst("-XCB$", "");
        this.clerk = login("-XCB-clerk");
        this.leader = login("-XCB-leader");
        this.hospital = login("-YY-leader");
        this.leaders = Set.of(leader, login("-deputy"), login("-WMB-leader"), "sy-xcb-leader", "sy-wmb-leader",
                "ln-xcb-leader");
    }

    private String login(String rest) {
        return (code + rest).toLowerCase(Locale.ROOT);
    }

    private Desk desk(String login) {
        return desks.apply(login);
    }

    private JsonNode act(String owner, Set<String> others, CrawlAsk ask) {
        return crawl.act(realm, owner, others, ask);
    }

    void walk() {
        importRoster();
        putForward();
        employerSpeaks();
        everyoneElseSpeaks();
        openRound();
        consult();
        marksRound();
        confirmRound();
        report();
        team();
    }

    // ---------------------------------------------------------------- roster

    private Person person(int number) {
        var employer = switch (number % 6) {
            case 5 -> realm.marker() + "个体经营者";
            case 4 -> scene.unitName(code + "-DX") + "讲师";
            default -> scene.unitName(code + "-YY") + "主任医师";
        };
        return realm.person(number, employer, MainJobScene.CATEGORIES.get((number - 1) / 6 % 5));
    }

    private void importRoster() {
        var people = realm.people(30, this::person);
        people.set(0, new Person(1, people.get(0).name(), people.get(0).employer(), "+86 " + people.get(0).mobile(),
                people.get(0).category()));
        var roster = CrawlAsk.to("POST /api/imports").with("plan", plan, "unit", scene.unit(code + "-XCB"))
                .upload(Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        var id = act(clerk, Set.of(), roster).path("id").asText();
        var rows = list(desk(clerk).get("/api/imports/" + id + "/rows").path("items"));
        var row = rows.get(0).path("row").asInt();
        act(clerk, Set.of(), CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/cells/{field}", id, row, "specialty")
                .with("value", realm.marker() + "宣讲"));
        act(clerk, Set.of(), CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/repairs/{field}", id, row, "mobile")
                .with("undone", false));
        act(clerk, Set.of(), CrawlAsk.to("PUT /api/imports/{id}/rows/{row}/exclusion", id, row)
                .with("excluded", false));
        crawl.list(realm, clerk, Set.of(), CrawlAsk.to("GET /api/imports")
                .query("plan=" + plan + "&unit=" + scene.unit(code + "-XCB")));
        List.of("", "/rows", "/annotated").forEach(part -> crawl.look(realm, clerk, Set.of(),
                CrawlAsk.to("GET /api/imports/{id}" + part, id)));
        act(clerk, Set.of(), CrawlAsk.to("POST /api/imports/{id}/confirmation", id).with("submit", true));
    }

    private Map<String, Object> dossier(int number) {
        var person = person(number);
        return dossier(person.name(), person.mobile());
    }

    private Map<String, Object> dossier(String name, String mobile) {
        return of("name", name, "gender", "女", "birth", "1978-05", "ethnicity", "汉族", "politics", "中共党员",
                "employer", scene.unitName(code + "-YY") + "护士", "mobile", mobile, "category", "HEALTH",
                "specialty", "护理", "deeds", "常年义诊", "photo", photo);
    }

    private CrawlAsk draft(Map<String, Object> dossier) {
        return CrawlAsk.to("POST /api/nominations").with("planId", plan, "unitId", scene.unit(code + "-XCB"),
                "dossier", dossier);
    }

    private void putForward() {
        var upload = Map.of("file", MainJobScene.scan());
        scan = act(clerk, Set.of(), CrawlAsk.to("POST /api/scans").with("unit", scene.unit(code + "-XCB"))
                .upload(upload)).path("id").asText();
        photo = act(clerk, Set.of(), CrawlAsk.to("POST /api/photos").with("unit", scene.unit(code + "-XCB"))
                .upload(Map.of("file", MainJobScene.onePhoto()))).path("id").asText();
        var id = act(clerk, Set.of(), draft(dossier(41))).path("id").asText();
        act(clerk, Set.of(), CrawlAsk.to("PUT /api/nominations/{id}", id).with("dossier", dossier(42)));
        act(clerk, Set.of(), CrawlAsk.to("POST /api/nominations/{id}/submission", id));
        act(clerk, Set.of(), CrawlAsk.to("POST /api/nominations/{id}/withdrawal", id).with("reason", "本人不愿参加"));
        desk(clerk).post("/api/nominations", draft(dossier(43)).body());
        var twin = desk(clerk).post("/api/nominations", draft(dossier("双生", "13600000000")).body());
        desk(clerk).post("/api/nominations/" + twin.path("id").asText() + "/submission", of());
    }

    // ---------------------------------------------------------------- employers

    private static String id(JsonNode task) {
        return task.path("taskId").asText();
    }

    /** The same task in every way in which it can be touched, then agreed to and taken back. */
    private void employerSpeaks() {
        var tasks = desk(hospital).tasks("GiveEmployerOpinion");
        var first = id(tasks.get(0));
        act(hospital, Set.of(), CrawlAsk.to("PUT /api/tasks/{id}/mark", first).with("text", ""));
        crawl.list(realm, hospital, Set.of(), CrawlAsk.to("GET /api/marks"));
        crawl.act(realm, hospital, Set.of(), CrawlAsk.to("POST /api/task-batches").with("taskIds", List.of(first)),
                400);
        var second = id(tasks.get(1));
        desk(hospital).put("/api/tasks/" + second + "/mark", of("text", ""));
        crawl.act(realm, hospital, Set.of(), CrawlAsk.to("DELETE /api/tasks/{id}/mark", second), 204);
        act(hospital, Set.of(), CrawlAsk.to("POST /api/tasks/{id}/deferral", second).with("until", "2024-05-01"));
        act(clerk, both(runners(code), above(), desks(code + "-YY")),
                CrawlAsk.to("POST /api/tasks/{id}/urge", second));
        act(hospital, Set.of(), CrawlAsk.to("POST /api/tasks/{id}/transfer", id(tasks.get(2)))
                .with("unitId", scene.unit(code + "-DX")));
        act(hospital, Set.of(), CrawlAsk.to("POST /api/tasks/{id}/submission", id(tasks.get(3)))
                .with("decision", "AGREE"));
        act(hospital, Set.of(), CrawlAsk.to("POST /api/nominations/{id}/retraction",
                tasks.get(3).path("caseId").asText()).with("reason", "尚需核实"));
    }

    private void everyoneElseSpeaks() {
        var tasks = desk(hospital).tasks("GiveEmployerOpinion");
        var person = realm.person(42, "", "").name();
        tasks.stream().filter(task -> !task.hasNonNull("deferredUntil")).skip(2)
                .filter(task -> !task.path("person").asText().equals(person))
                .forEach(task -> desk(hospital).submit(task, of("decision", "AGREE")));
        var school = desk(login("-DX-leader"));
        var returned = school.tasks("GiveEmployerOpinion").subList(0, 2);
        returned.forEach(task -> school.submit(task,
                of("decision", "RETURN", "reason", realm.marker() + "请核对", "fields", "deeds")));
        var onPaper = desk(clerk).tasks("GiveEmployerOpinion").get(0);
        desk(clerk).submit(onPaper, of("decision", "AGREE", "givenOn", "2024-04-10", "scan", scan));
    }

    // ---------------------------------------------------------------- round

    private CrawlAsk opening(String kind) {
        return CrawlAsk.to("POST /api/selections").with("planId", plan, "unitId", scene.unit(code + "-XCB"),
                "kind", kind);
    }

    private List<String> candidates(String category) {
        return list(desk(clerk).get("/api/selections/" + round + "/candidates?category=" + category)).stream()
                .map(one -> one.path("nominationId").asText()).toList();
    }

    private void openRound() {
        var leading = Set.of(leader, login("-deputy"));
        round = act(clerk, Set.of(), opening("OWN_POOL")).path("id").asText();
        health = candidates("HEALTH");
        custom = candidates("CUSTOMS").get(0);
        act(clerk, leading, choosing(round, List.of(health.get(0), health.get(1), health.get(2), custom)));
        desk(clerk).post("/api/selections/" + round + "/choices",
                of("nominationIds", health.subList(3, 4), "reserves", true));
        act(clerk, leading, CrawlAsk.to("POST /api/selections/{id}/ranking", round)
                .with("nominationIds", List.of(health.get(1), health.get(0)), "reserves", false));
        act(clerk, leading, CrawlAsk.to("POST /api/selections/{id}/choices/{nomination}/withdrawal", round,
                health.get(2)).with("reason", ""));
    }

    private static CrawlAsk choosing(String round, List<String> nominees) {
        return CrawlAsk.to("POST /api/selections/{id}/choices", round).with("nominationIds", nominees,
                "reserves", false);
    }

    private void consult() {
        act(clerk, Set.of(), CrawlAsk.to("POST /api/selections/{id}/consultations", round).with("unitIds",
                List.of(scene.unit(code + "-WJJ"), scene.unit(code + "-NYJ"))));
        desk(clerk).submit(desk(clerk).tasks("ChooseNominees").get(0), of("decision", "ASK"));
        var asked = login("-WJJ-leader");
        act(asked, Set.of(), CrawlAsk.to("POST /api/tasks/{id}/submission",
                id(desk(asked).tasks("GiveConsultationReply").get(0))).with("decision", "AGREE"));
        act(clerk, Set.of(), CrawlAsk.to("POST /api/selections/{id}/consultations/{unit}/passing", round,
                scene.unit(code + "-NYJ")).with("reason", "逾期未复"));
    }

    /** The region's marks: one round is cancelled, another one stays open. */
    private void marksRound() {
        var marks = desk(clerk).post("/api/selections", opening("REGION_MARKS").body()).path("id").asText();
        desk(clerk).post("/api/selections/" + marks + "/choices", choosing(marks, List.of(custom)).body());
        act(leader, Set.of(login("-deputy")), CrawlAsk.to("POST /api/selections/{id}/cancellation", marks)
                .with("reason", "另行组织"));
        open = desk(clerk).post("/api/selections", opening("REGION_MARKS").body()).path("id").asText();
        desk(clerk).post("/api/selections/" + open + "/choices", choosing(open, List.of(custom)).body());
    }

    private void confirmRound() {
        act(leader, Set.of(login("-deputy")), CrawlAsk.to("POST /api/tasks/{id}/submission",
                id(desk(leader).tasks("ConfirmSelection").get(0))).with("decision", "AGREE"));
        awaitTasks(leader, "GiveRecommendationOpinion", 3);
        act(leader, Set.of(login("-deputy")), CrawlAsk.to("POST /api/selections/{id}/replacements/{nomination}",
                round, health.get(3)));
        awaitTasks(leader, "GiveRecommendationOpinion", 4);
        desk(leader).tasks("GiveRecommendationOpinion").stream()
                .filter(task -> !task.path("caseId").asText().equals(health.get(3)))
                .forEach(task -> desk(leader).submit(task, of("decision", "AGREE", "text", realm.marker() + "同意")));
    }

    void awaitTasks(String login, String step, int many) {
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(300)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return desk(login).tasks(step).size() == many;
        });
    }

    // ---------------------------------------------------------------- list and team

    private void report() {
        var submission = act(clerk, Set.of(), CrawlAsk.to("POST /api/submissions").with("planId", plan, "unitId",
                scene.unit(code + "-XCB"), "shortfall", realm.marker() + "名额暂缺")).path("id").asText();
        take("sy-wmb-clerk", "SignSubmission", submission);
        act("sy-wmb-leader", above(), CrawlAsk.to("POST /api/submissions/{id}/people/{nomination}/return", submission,
                health.get(1)).with("reason", "请核对联系手机"));
        take("sy-wmb-leader", "ReviewSubmission", submission);
    }

    private void take(String login, String step, String submission) {
        var task = desk(login).tasks(step).stream()
                .filter(one -> one.path("caseId").asText().equals(submission)).findFirst().orElseThrow();
        desk(login).submit(task, of("note", "收到"));
    }

    /** The first is a member of the health team and stays one, the other leaves his. */
    private void team() {
        var teams = list(desk(leader).get("/api/teams?plan=" + plan));
        var byCategory = teams.stream().collect(Collectors.toMap(team -> team.path("category").asText(),
                team -> team.path("id").asText()));
        act(leader, leaders, CrawlAsk.to("POST /api/teams/{id}/confirmation", byCategory.get("HEALTH")));
        var member = desk(leader).get("/api/teams/" + byCategory.get("CUSTOMS") + "/members").get(0);
        act(leader, leaders, CrawlAsk.to("POST /api/members/{id}/departure", member.path("id").asText())
                .with("reason", "工作调动"));
    }

    /** Who is in the county's team for good. */
    String member() {
        return health.get(0);
    }

    String round() {
        return round;
    }

    /** The round that is still open. */
    String open() {
        return open;
    }

    String photo() {
        return photo;
    }
}
