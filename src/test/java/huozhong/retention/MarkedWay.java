package huozhong.retention;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.TestClock;
import huozhong.organization.Post;
import huozhong.plan.Shenyang;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** Seven marked people on every way through a plan, over HTTP: to a team, out at each place, and nowhere. */
final class MarkedWay {

    final Marked rejected = Marked.person(1);
    final Marked loser = Marked.person(2);
    final Marked chosen = Marked.person(3);
    final Marked withdrawn = Marked.person(4);
    final Marked underWay = Marked.person(5);
    final Marked draft = Marked.person(6);
    final Marked editedDraft = Marked.person(7);
    String plan = "";

    private final int port;
    private final MainJobScene scene;
    private final TestClock clock;
    private final Map<String, Desk> desks = new HashMap<>();

    MarkedWay(int port, MainJobScene scene, TestClock clock) {
        this.port = port;
        this.scene = scene;
        this.clock = clock;
    }

    List<String> othersTraces() {
        return Stream.of(rejected, loser, withdrawn, underWay, draft, editedDraft)
                .flatMap(person -> person.traces().stream()).toList();
    }

    Desk desk(String unit, Post.Kind post) {
        return desks.computeIfAbsent(MainJobScene.login(unit, post), login ->
                new Desk(port, login, MainJobScene.PASSWORD));
    }

    Desk clerk(String unit) {
        return desk(unit, Post.Kind.CLERK);
    }

    Desk leader(String unit) {
        return desk(unit, Post.Kind.LEADER);
    }

    /** Whoever was logged in is not any more: time passes. */
    void pass(Duration time) {
        clock.pass(time);
        desks.clear();
    }

    void publish(boolean forgetChosen) {
        var file = Shenyang.file().replace("shenyang-2024", "r" + Ids.next().substring(0, 12))
                .replace("retentionDays: 365", "retentionDays: 200").replace("publicationDays: 0", "publicationDays: 5")
                .replace("forgetChosen: false", "forgetChosen: " + forgetChosen);
        plan = clerk("SY-WMB").postText("/api/plans", file).path("id").asText();
        leader("SY-WMB").post("/api/plans/" + plan + "/publication", of());
    }

    void putForward() {
        var hospital = "康平县人民医院主任医师";
        var people = List.of(rejected, loser, chosen, withdrawn, underWay);
        var roster = MainJobScene.roster(people.stream()
                .map(one -> one.onRoster(one == loser ? "康平县" + loser.text() + "农艺社" : hospital)).toList());
        var checked = clerk("SY-KP-XCB").upload("/api/imports", Map.of("plan", plan, "unit", scene.unit("SY-KP-XCB")),
                Map.of("file", roster, "photos", Marked.photos(people)));
        clerk("SY-KP-XCB").post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
        var first = draft(draft, upload("/api/photos", draft.photo()));
        clerk("SY-KP-XCB").put("/api/nominations/" + first, of("version", 0, "dossier",
                dossier(editedDraft, upload("/api/photos", editedDraft.photo()))));
        draft(draft, upload("/api/photos", draft.photo()));
    }

    private String draft(Marked person, String photo) {
        return clerk("SY-KP-XCB").post("/api/nominations", of("planId", plan, "unitId", scene.unit("SY-KP-XCB"),
                "dossier", dossier(person, photo))).path("id").asText();
    }

    private static Map<String, Object> dossier(Marked person, String photo) {
        return of("name", person.name(), "gender", "女", "birth", "1978-05", "ethnicity", "汉族", "politics", "群众",
                "employer", person.text() + "医院", "mobile", person.mobile(), "category", "HEALTH", "specialty", "义诊",
                "deeds", person.text() + "事迹", "honours", person.text() + "荣誉", "photo", photo);
    }

    private String upload(String path, byte[] content) {
        return clerk("SY-KP-XCB").upload(path, Map.of("unit", scene.unit("SY-KP-XCB")), Map.of("file", content))
                .path("id").asText();
    }

    void employersSpeak() {
        var hospital = leader("KP-RMYY");
        var step = "GiveEmployerOpinion";
        hospital.submit(step, rejected.name(), of("decision", "REJECT", "reason", rejected.text() + "不予推荐"));
        hospital.submit(step, chosen.name(), of("decision", "AGREE", "text", chosen.text() + "同意"));
        hospital.submit(step, withdrawn.name(), of("decision", "RETURN", "reason", withdrawn.text() + "请改", "fields",
                "deeds"));
        clerk("SY-KP-XCB").submit("CorrectNomination", withdrawn.name(),
                of("deeds", withdrawn.text() + "改好", "explanation", withdrawn.text() + "已改"));
        clerk("SY-KP-XCB").submit(step, loser.name(),
              of("decision", "AGREE", "givenOn", Shanghai.today(clock).toString(), "scan",
                upload("/api/scans", loser.scan()), "text", loser.text()));
        clerk("SY-KP-XCB").post("/api/nominations/" + id(withdrawn) + "/withdrawal",
                of("reason", withdrawn.text() + "本人不愿"));
        clerk("SY-KP-XCB").post("/api/nominations/" + id(loser) + "/mobile", of());
        var open = hospital.task(step, underWay.name()).path("taskId").asText();
        hospital.mark(open, underWay.text());
        hospital.post("/api/tasks/" + open + "/transfer",
                of("userId", scene.userId("kp-rmyy-leader"), "reason", underWay.text() + "的情况更熟悉"));
    }

    String id(Marked person) {
        return list(clerk("SY-KP-XCB").get("/api/nominations?size=200&plan=" + plan).path("items")).stream()
                .filter(row -> row.path("name").asText().equals(person.name())).findFirst().orElseThrow()
                .path("id").asText();
    }

    void choose() {
        var clerk = clerk("SY-KP-XCB");
        var round = clerk.post("/api/selections", of("planId", plan, "unitId", scene.unit("SY-KP-XCB"), "kind",
                "OWN_POOL")).path("id").asText();
        clerk.post("/api/selections/" + round + "/choices",
                of("nominationIds", List.of(id(chosen)), "reserves", false));
        clerk.post("/api/selections/" + round + "/consultations", of("unitIds", List.of(scene.unit("KP-WJJ"))));
        clerk.submit(clerk.tasks("ChooseNominees").get(0), of("decision", "ASK"));
        leader("KP-WJJ").submit(leader("KP-WJJ").tasks("GiveConsultationReply").get(0),
                of("decision", "OBJECT", "text", "应为" + loser.name()));
        var county = leader("SY-KP-XCB");
        county.submit(county.tasks("ConfirmSelection").get(0), of("decision", "AGREE"));
        object("/api/selections/" + round + "/objections");
        until(() -> !county.tasks("GiveRecommendationOpinion").isEmpty());
        county.submit("GiveRecommendationOpinion", chosen.name(), of("decision", "AGREE", "text", chosen.text()));
        until(() -> awaits(chosen, "AwaitAcceptance") && count("NOT_CHOSEN") == 1);
    }

    /** One objection is to a nominee and one to the round; both speak of him who isn't in it. */
    private void object(String path) {
        var clerk = clerk("SY-KP-XCB");
        var today = Shanghai.today(clock);
        for (var about : Arrays.asList(id(chosen), null)) {
            var objection = clerk.post(path, of("nominationId", about, "on", today.toString(), "by",
                    loser.name(), "text", loser.text() + "更合适")).path("id").asText();
            clerk.post(path + "/" + objection + "/answer", of("outcome", "NOT_UPHELD", "text", loser.text() + "已说明"));
        }
        clerk.submit(clerk.tasks("RecordPublication").get(0), of("from", today.minusDays(21).toString(), "until",
                today.minusDays(1).toString(), "objections", loser.name() + "来电，已答复"));
    }

    private boolean awaits(Marked person, String place) {
        return list(clerk("SY-KP-XCB").get("/api/nominations?size=200&plan=" + plan).path("items")).stream()
                .anyMatch(row -> row.path("name").asText().equals(person.name())
                        && row.path("awaits").asText().equals(place));
    }

    void handUp() {
        clerk("SY-KP-XCB").post("/api/submissions/" + report() + "/withdrawal", of("reason", "误选" + loser.name()));
        stampRoster();
        report();
        clerk("SY-WMB").submit(clerk("SY-WMB").tasks("SignSubmission").get(0), of("note", "收到"));
        leader("SY-WMB").submit(leader("SY-WMB").tasks("ReviewSubmission").get(0), of("note", "同意"));
        until(() -> list(leader("SY-WMB").get("/api/teams?plan=" + plan)).stream()
                .mapToInt(team -> team.path("members").asInt()).sum() == 1);
        until(() -> count("ACCEPTED") == 1);
        reportProgress();
    }

    /** It speaks of him who isn't in it wherever something can be typed. */
    private void reportProgress() {
        var clerk = clerk("SY-KP-XCB");
        var leader = leader("SY-KP-XCB");
        var report = "/api/reports/" + clerk.post("/api/reports", of("plan", plan, "code", "PROGRESS_1", "unit",
                scene.unit("SY-KP-XCB"))).path("id").asText();
        list(clerk.get(report).path("parts")).forEach(part -> clerk.put(report + "/parts/"
                + part.path("code").asText(), of("text", loser.name() + "未入选", "revision", 0)));
        clerk.put(report + "/figures/MEMBERS", of("number", 2, "reason", "含" + loser.name(), "revision", 0));
        clerk.post(report + "/submission", of());
        leader.submit(leader.tasks("ConfirmReport").get(0), of("decision", "RETURN", "text", "核实" + loser.name()));
        clerk.submit(clerk.tasks("CorrectReport").get(0), of("text", loser.name() + "已核实"));
        leader.submit(leader.tasks("ConfirmReport").get(0), of("decision", "AGREE", "text", loser.name(), "scan",
                upload("/api/scans", loser.scan())));
    }

    private void stampRoster() {
        var roster = clerk("SY-KP-XCB").post("/api/roster-versions", of("planId", plan, "unitId",
                scene.unit("SY-KP-XCB"))).path("id").asText();
        var scan = clerk("SY-KP-XCB").uploadAll("/api/roster-versions/" + roster + "/scans", Map.of(),
                Map.of("roster.pdf", MainJobScene.scan())).path("id").asText();
        clerk("SY-KP-XCB").post("/api/roster-stamps/" + scan + "/match", of("reason", "没有" + loser.name()));
    }

    private String report() {
        return clerk("SY-KP-XCB").post("/api/submissions", of("planId", plan, "unitId", scene.unit("SY-KP-XCB"),
                "shortfall", "未选" + loser.name())).path("id").asText();
    }

    int count(String state) {
        return clerk("SY-KP-XCB").get("/api/nominations/count?plan=" + plan + "&state=" + state).path("count").asInt();
    }

    void close() {
        leader("SY-WMB").post("/api/plans/" + plan + "/closure", of());
    }

    JsonNode retention() {
        return leader("SY-WMB").get("/api/plans/" + plan + "/retention");
    }

    private void until(java.util.concurrent.Callable<Boolean> fact) {
        await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(100)).until(() -> {
            clock.pass(Duration.ofSeconds(2));
            return fact.call();
        });
    }
}
