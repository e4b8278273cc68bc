package huozhong.workflow.desk;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.plan.PlanDesk;
import huozhong.shared.Shanghai;

/**
 * What the portal shows beside a task and does with it, over HTTP: opened, urged, taken back, handed over, said again.
 */
@ApplicationTest
class TaskDeskTests {

    private static final String STEP = "GiveEmployerOpinion";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate database;

    private PlanDesk desks;
    private Desk clerk;
    private Desk employer;

    @BeforeEach
    void twoNominees() {
        desks = new PlanDesk(port, beans, credentials);
        clerk = desks.of(desks.kangping.clerk);
        employer = desks.of(desks.kangping.hospitalLeader);
        nominee("王甲", "13804011801");
        nominee("李乙", "13804011802");
    }

    @Test
    void agreesInABatchOnlyToWhatWasOpened() {
        var seen = id("王甲");
        var unseen = id("李乙");

        employer.mark(seen, "");

        assertThat(row("王甲").path("seen").asBoolean()).isTrue();
        assertThat(row("李乙").path("seen").asBoolean()).isFalse();
        assertThat(puts(409, "/api/tasks/" + unseen + "/mark", of("text", "")).path("detail").asText())
                .isEqualTo("尚未打开看过，不能批量同意");
        assertThat(list(employer.get("/api/marks"))).hasSize(1)
                .allSatisfy(mark -> assertThat(mark.path("seen").asBoolean()).isTrue());
        assertThat(batch(seen).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void forgetsThatAnotherVersionOfTheDossierWasOpened() {
        var id = id("王甲");
        employer.mark(id, "");
        employer.post("/api/tasks/" + id + "/submission", of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));
        clerk.submit("CorrectNomination", "王甲", of("deeds", "从医二十一年。", "explanation", "已改"));

        assertThat(row("王甲").path("seen").asBoolean()).isFalse();
        var outcome = batch(id);

        assertThat(outcome.path("state").asText()).isEqualTo("FAILED");
        assertThat(outcome.path("message").asText()).isEqualTo("尚未打开看过，不能批量同意");
        assertThat(row("王甲").path("task").path("state").asText()).isEqualTo("OPEN");
        employer.get("/api/tasks/" + id);
        assertThat(batch(id).path("state").asText()).isEqualTo("DONE");
    }

    /** The number beside 待办审批 and the desk's are the same: what one can do now, apart from what waits. */
    @Test
    void countsApartWhatWaitsForTheClerksCorrection() {
        employer.post("/api/tasks/" + id("王甲") + "/submission",
                of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));

        assertThat(counted("/api/tasks/count")).containsExactly(1, 1);
        assertThat(counted("/api/tasks/count?q=王")).containsExactly(0, 1);
        assertThat(counted("/api/tasks/steps")).containsExactly(1, 1);
        assertThat(list(employer.get("/api/tasks").path("items"))).hasSize(2);

        clerk.submit("CorrectNomination", "王甲", of("deeds", "从医二十一年。", "explanation", "已改"));

        assertThat(counted("/api/tasks/count")).containsExactly(2, 0);
        assertThat(counted("/api/tasks/steps")).containsExactly(2, 0);
    }

    private List<Integer> counted(String path) {
        var found = employer.get(path);
        var one = found.isArray() ? found.path(0) : found;
        return List.of(one.path("count").asInt(), one.path("waiting").asInt());
    }

    @Test
    void openedByOneIsNotOpenedByAnother() {
        var colleague = desks.of(desks.kangping.appointed("钱进", desks.kangping.hospital, Post.Kind.LEADER));

        employer.get("/api/tasks/" + id("王甲"));

        assertThat(row(colleague, "王甲").path("seen").asBoolean()).isFalse();
    }

    @Test
    void saysHowOftenAndWhenATaskWasUrged() {
        var id = id("王甲");
        assertThat(row("王甲").has("urged")).isFalse();

        clerk.post("/api/tasks/" + id + "/urge", of());
        var first = row("王甲").path("urged");
        clerk.refused(409, "/api/tasks/" + id + "/urge", of());
        clock.pass(Duration.ofDays(1));
        employer = desks.of(desks.kangping.hospitalLeader);
        clerk = desks.of(desks.kangping.clerk);

        assertThat(first.path("times").asInt()).isEqualTo(1);
        assertThat(first.path("today").asBoolean()).isTrue();
        assertThat(first.path("last").asText()).contains("T");
        assertThat(row("王甲").path("urged").path("today").asBoolean()).isFalse();
        clerk.post("/api/tasks/" + id + "/urge", of());
        var sheet = clerk.get("/api/nominations/" + row("王甲").path("task").path("caseId").asText());
        assertThat(sheet.path("urged").path(id).path("times").asInt()).isEqualTo(2);
    }

    @Test
    void saysOfWhatIsDoneWhetherItCanBeTakenBack() {
        var caseId = row("王甲").path("task").path("caseId").asText();
        employer.submit(STEP, "王甲", of("decision", "AGREE"));
        clock.pass(Duration.ofMinutes(1));
        employer.submit(STEP, "李乙", of("decision", "REJECT", "reason", "已调离"));

        assertThat(done("").path(0).path("whyNot").asText()).isEqualTo("办理已经结束");
        assertThat(done("?q=王").path(0).path("retractable").asBoolean()).isTrue();
        assertThat(done("?q=王").path(0).has("whyNot")).isFalse();
        assertThat(done("?step=Other")).isEmpty();
        assertThat(done("?step=" + STEP)).hasSize(2);

        clock.pass(Duration.ofMinutes(1));
        employer.post("/api/nominations/" + caseId + "/retraction", of("reason", "尚需核实"));
        var takenBack = done("?q=王").path(0);
        assertThat(takenBack.path("lapsed").path("cause").asText()).isEqualTo("RETRACTED");
        assertThat(takenBack.path("lapsed").path("at").asText())
                .isGreaterThan(takenBack.path("task").path("doneAt").asText());
        assertThat(takenBack.path("retractable").asBoolean()).isFalse();
        assertThat(takenBack.has("whyNot")).isFalse();
        assertThat(done("?q=李").path(0).has("lapsed")).isFalse();
        employer.refused(404, "/api/nominations/" + caseId + "/retraction", of("reason", "尚需核实"));
    }

    /** Said once, taken back, said again: each row of the list tells of its own opinion. */
    @Test
    void tellsWhatWasTakenBackFromWhatWasSaidAfterwards() {
        var caseId = row("王甲").path("task").path("caseId").asText();
        employer.submit(STEP, "王甲", of("decision", "AGREE"));
        clock.pass(Duration.ofMinutes(1));
        employer.post("/api/nominations/" + caseId + "/retraction", of("reason", "尚需核实"));
        clock.pass(Duration.ofMinutes(1));
        employer.submit(STEP, "王甲", of("decision", "AGREE"));

        assertThat(done("?q=王")).hasSize(2);
        assertThat(done("?q=王").path(0).path("retractable").asBoolean()).isTrue();
        assertThat(done("?q=王").path(0).has("lapsed")).isFalse();
        assertThat(done("?q=王").path(1).path("lapsed").path("cause").asText()).isEqualTo("RETRACTED");
    }

    /** What the list says is what the act does, also where a correction stands between them. */
    @Test
    void saysThatACorrectionCannotBeTakenBack() {
        employer.submit(STEP, "王甲", of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));
        clerk.submit("CorrectNomination", "王甲", of("deeds", "从医二十一年。", "explanation", "已改"));

        var corrected = clerk.get("/api/tasks/done").path("items").path(0);

        assertThat(corrected.path("retractable").asBoolean()).isFalse();
        assertThat(corrected.path("whyNot").asText()).isEqualTo("这一环节办理后不能撤回");
    }

    /** Returned by a slip: it stands in 已办, and comes back as long as the clerk didn't open it. */
    @Test
    void takesAReturnBackUntilTheClerkOpensIt() {
        var caseId = row("王甲").path("task").path("caseId").asText();
        employer.submit(STEP, "王甲", of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));
        var returned = done("?q=王").path(0);
        assertThat(returned.at("/task/decision").asText()).isEqualTo("RETURN");
        assertThat(returned.path("retractable").asBoolean()).isTrue();

        clock.pass(Duration.ofMinutes(1));
        clerk.refused(404, "/api/nominations/" + caseId + "/retraction", of("reason", "误操作"));
        employer.post("/api/nominations/" + caseId + "/retraction", of("reason", "误操作"));

        assertThat(done("?q=王").path(0).at("/lapsed/cause").asText()).isEqualTo("RETRACTED");
        assertThat(clerk.tasks("CorrectNomination")).isEmpty();
        assertThat(row("王甲").at("/task/waiting").asBoolean()).isFalse();
        clock.pass(Duration.ofMinutes(1));
        employer.submit(STEP, "王甲", of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));
        var correction = clerk.task("CorrectNomination", "王甲");
        clerk.get("/api/tasks/" + correction.path("taskId").asText());
        assertThat(done("?q=王").path(0).path("whyNot").asText()).isEqualTo("经办人已经打开修改");
        assertThat(employer.refused(409, "/api/nominations/" + caseId + "/retraction", of("reason", "误操作"))
                .path("detail").asText()).isEqualTo("不能撤回：经办人已经打开修改");
        clerk.submit(correction, of("deeds", "从医二十一年。", "explanation", "已改"));
        assertThat(done("?q=王").path(0).at("/lapsed/cause").asText()).isEqualTo("CORRECTED");
        clock.pass(Duration.ofMinutes(1));
        employer.submit(STEP, "王甲", of("decision", "AGREE"));
        assertThat(done("?q=王")).hasSize(3);
        assertThat(done("?q=王").path(0).path("retractable").asBoolean()).isTrue();
        assertThat(done("?q=王&decision=RETURN")).hasSize(2);
        assertThat(done("?q=王&decision=AGREE")).hasSize(1);
    }

    @Test
    void narrowsWhatWasDoneToDaysBothOfThemIncluded() {
        employer.submit(STEP, "王甲", of("decision", "AGREE"));
        var today = Shanghai.today(clock);

        assertThat(done("?q=王&since=" + today + "&until=" + today)).hasSize(1);
        assertThat(done("?q=王&since=" + today.plusDays(1))).isEmpty();
        assertThat(done("?q=王&until=" + today.minusDays(1))).isEmpty();
    }

    @Test
    void takesATransferBackUntilTheReceiverOpensIt() {
        var colleague = desks.of(desks.kangping.appointed("钱进", desks.kangping.hospital, Post.Kind.LEADER));
        var id = id("王甲");
        var path = "/api/tasks/" + id + "/transfer";
        var to = of("userId", userId(colleague), "reason", "本人出差");
        var passed = employer.post(path, to).path("id").asText();
        assertThat(done("?q=王").path(0).at("/task/decision").asText()).isEqualTo("TRANSFER");
        assertThat(done("?q=王").path(0).path("retractable").asBoolean()).isTrue();
        assertThat(done("?q=王").path(0).at("/task/taskId").asText()).isEqualTo(passed);

        var back = "/api/tasks/done/" + passed + "/retraction";
        colleague.refused(404, back, of("reason", "看看"));
        employer.refused(400, back, of());
        clock.pass(Duration.ofMinutes(1));
        employer.post(back, of("reason", "选错人了"));

        assertThat(done("?q=王").path(0).at("/lapsed/cause").asText()).isEqualTo("RETRACTED");
        assertThat(employer.get("/api/tasks/" + id).path("transfers").findValuesAsText("reason"))
                .containsExactly("选错人了", "本人出差");
        assertThat(employer.refused(409, back, of("reason", "再来")).path("detail").asText())
                .isEqualTo("不能撤回：已经撤回");
        clock.pass(Duration.ofMinutes(1));
        var again = employer.post(path, to).path("id").asText();
        colleague.get("/api/tasks/" + id);
        assertThat(done("?q=王").path(0).path("whyNot").asText()).isEqualTo("接收方已经打开");
        employer.refused(409, "/api/tasks/done/" + again + "/retraction", of("reason", "选错人了"));
        colleague.post("/api/tasks/" + id + "/submission", of("decision", "AGREE"));
        assertThat(done("?q=王").path(0).path("whyNot").asText()).isEqualTo("这件事已经办结");
    }

    @Test
    void keepsATraceOfWhatWasPutAside() {
        employer.post("/api/tasks/" + id("王甲") + "/deferral", of("until", "2099-01-01"));

        var aside = done("?q=王").path(0);
        assertThat(aside.at("/task/decision").asText()).isEqualTo("DEFER");
        assertThat(aside.path("retractable").asBoolean()).isFalse();
        assertThat(aside.path("whyNot").asText()).isEqualTo("仍在待办审批中，可随时办理");
        assertThat(done("?step=" + STEP)).hasSize(1);
    }

    /** 没有找到 is for who never had it; whoever had it is told who took it, and when. */
    @Test
    void tellsWhoHadATaskWhatBecameOfIt() {
        var kangping = desks.kangping;
        var colleague = desks.of(kangping.appointed("钱进", kangping.hospital, Post.Kind.LEADER));
        var handedOn = id("王甲");
        employer.post("/api/tasks/" + handedOn + "/transfer", of("userId", userId(colleague), "reason", "本人出差"));
        assertThat(gone(employer, handedOn)).matches("这件事已由冯刚（.*康平县人民医院）于.*转交给钱进办理");

        var withdrawn = id("李乙");
        var caseId = row("李乙").path("task").path("caseId").asText();
        clerk.post("/api/nominations/" + caseId + "/withdrawal", of("reason", "本人不愿"));
        assertThat(gone(employer, withdrawn)).matches("这件事已由吴敏（康平县委宣传部）于.*撤回申报，无须办理");
        assertThat(gone(employer, withdrawn)).doesNotContain("不愿");
        assertThat(clerk.raw("/api/tasks/" + withdrawn).statusCode()).isEqualTo(404);
        assertThat(desks.stranger.raw("/api/tasks/" + handedOn).statusCode()).isEqualTo(404);
        assertThat(employer.tasks(STEP)).isEmpty();
    }

    @Test
    void tellsTheClerkThatTheReturnWasTakenBack() {
        var caseId = row("王甲").path("task").path("caseId").asText();
        employer.submit(STEP, "王甲", of("decision", "RETURN", "reason", "请核对", "fields", "deeds"));
        var correction = clerk.task("CorrectNomination", "王甲").path("taskId").asText();
        employer.post("/api/nominations/" + caseId + "/retraction", of("reason", "误操作"));

        assertThat(gone(clerk, correction)).matches("这件事已由冯刚（.*康平县人民医院）于.*撤回退回修改，这件事暂时无须办理");
    }

    @Test
    void tellsADeputyThatHisDeputyshipIsOver() {
        var kangping = desks.kangping;
        var substitute = kangping.appointed("蒋丽", kangping.hospital, Post.Kind.CLERK);
        kangping.deputise(kangping.hospitalLeader, substitute);
        var deputy = desks.of(substitute);
        var id = id("王甲");
        assertThat(deputy.raw("/api/tasks/" + id).statusCode()).isEqualTo(200);

        clock.pass(Duration.ofDays(90));
        deputy = desks.of(substitute);

        assertThat(gone(deputy, id)).matches("您代冯刚办理至\\d+月\\d+日，代理已经结束，这件事由其本人或所在单位办理");
    }

    private String gone(Desk desk, String id) {
        var answer = desk.raw("/api/tasks/" + id);
        assertThat(answer.statusCode()).isEqualTo(409);
        try {
            return json.readTree(answer.body()).path("detail").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    @Test
    void namesThoseToWhomATaskCanBeHanded() {
        var kangping = desks.kangping;
        var colleague = kangping.appointed("钱进", kangping.hospital, Post.Kind.LEADER);
        kangping.appointed("王甲", "13804011801", kangping.hospital, Post.Kind.LEADER);
        var other = kangping.unit("-KP-ZY", "康平县中医院", Unit.EMPLOYER, kangping.county);
        kangping.appointed("赵院", other, Post.Kind.LEADER);
        var path = "/api/tasks/" + id("王甲") + "/transfer-candidates";

        var found = employer.get(path);

        assertThat(found.path("users").findValuesAsText("id")).containsExactly(colleague.id());
        assertThat(found.path("units")).isEmpty();
        assertThat(employer.get(path + "?q=中医").path("users")).isEmpty();
        assertThat(clerk.raw(path).statusCode()).isEqualTo(404);
        assertThat(employer.refused(400, "/api/tasks/" + id("王甲") + "/transfer",
                of("unitId", other.id(), "reason", "更熟悉情况")).at("/problems/0/message").asText())
                .isEqualTo("所在工作单位意见只能由本单位出具，可转交本单位同一岗位的人员");
        employer.post("/api/tasks/" + id("王甲") + "/transfer", of("userId", colleague.id(), "reason", "更熟悉情况"));
        assertThat(employer.tasks(STEP)).hasSize(1);
    }

    @Test
    void saysWhetherThereIsAnybodyToHandATaskTo() {
        assertThat(employer.get("/api/tasks/" + id("王甲")).path("transferable").asBoolean()).isFalse();

        desks.kangping.appointed("钱进", desks.kangping.hospital, Post.Kind.LEADER);

        assertThat(employer.get("/api/tasks/" + id("王甲")).path("transferable").asBoolean()).isTrue();
    }

    @Test
    void handsATaskOverOnlyWithAReason() {
        var colleague = desks.kangping.appointed("钱进", desks.kangping.hospital, Post.Kind.LEADER);
        var path = "/api/tasks/" + id("王甲") + "/transfer";

        assertThat(employer.refused(400, path, of("userId", colleague.id())).at("/problems/0/message").asText())
                .isEqualTo("请说明转交原因");
        assertThat(employer.refused(400, path, of("userId", colleague.id(), "reason", " \n"))
                .at("/problems/0/field").asText()).isEqualTo("reason");
        assertThat(employer.refused(400, path, of("userId", colleague.id(), "reason", "𠮷".repeat(201)))
                .at("/problems/0/message").asText()).isEqualTo("转交原因最多200字");
        assertThat(clerk.refused(404, path, of("userId", colleague.id()))).isNotNull();
        assertThat(employer.get("/api/tasks/" + id("王甲")).path("transfers")).isEmpty();
        assertThat(employer.post(path, of("userId", colleague.id(), "reason", "𠮷".repeat(200)))).isNotNull();
        assertThat(employer.tasks(STEP)).hasSize(1);
    }

    @Test
    void tellsWhoGetsATaskFromWhomAndWhyAndKeepsItInTheRecord() {
        var kangping = desks.kangping;
        var colleague = desks.of(kangping.appointed("钱进", kangping.hospital, Post.Kind.LEADER));
        var doctor = desks.of(kangping.appointed("赵院", kangping.hospital, Post.Kind.LEADER));
        var id = id("王甲");
        var caseId = row("王甲").path("task").path("caseId").asText();

        employer.post("/api/tasks/" + id + "/transfer", of("userId", userId(colleague), "reason", " 本人出差 "));
        var first = colleague.get("/api/tasks/" + id).path("transfers");
        assertThat(first).hasSize(1);
        assertThat(first.path(0).path("by").asText()).isEqualTo(kangping.hospitalLeader.name());
        assertThat(first.path(0).path("unit").asText()).isEqualTo(kangping.hospital.name());
        assertThat(first.path(0).path("to").asText()).isEqualTo("钱进");
        assertThat(first.path(0).path("reason").asText()).isEqualTo("本人出差");

        clock.pass(Duration.ofMinutes(1));
        colleague.post("/api/tasks/" + id + "/transfer", of("userId", userId(doctor), "reason", "现在归您分管"));
        assertThat(doctor.get("/api/tasks/" + id).path("transfers").findValuesAsText("reason"))
                .containsExactly("现在归您分管", "本人出差");
        assertThat(doctor.get("/api/tasks/" + id).at("/transfers/0/to").asText()).isEqualTo("赵院");

        doctor.post("/api/tasks/" + id + "/submission", of("decision", "AGREE"));
        var kept = clerk.get("/api/nominations/" + caseId + "/record").path("transfers");
        assertThat(kept.findValuesAsText("reason")).containsExactly("本人出差", "现在归您分管");
        assertThat(kept.path(0).path("stepName").asText()).isEqualTo("所在工作单位意见");
        assertThat(database.queryForList("select facts from audit_row where action = 'TASK_TRANSFERRED'"
                + " and subject = ?",
                String.class, caseId)).hasSize(2).noneMatch(facts -> facts.contains("出差") || facts.contains("分管"))
                .anyMatch(facts -> facts.contains(userId(doctor)));
    }

    private static String userId(Desk desk) {
        return desk.get("/api/me").path("userId").asText();
    }

    @Test
    void keepsOnesOwnPhrasesInTheirOrder() {
        var first = phrase(employer, "情况属实，同意推荐。").path("id").asText();
        var second = phrase(employer, "同意。").path("id").asText();

        change(employer, second, "同意推荐。", 0);

        assertThat(employer.get("/api/phrases").findValuesAsText("id")).containsExactly(second, first);
        assertThat(employer.get("/api/phrases").findValuesAsText("text")).containsExactly("同意推荐。", "情况属实，同意推荐。");
        assertThat(clerk.get("/api/phrases")).isEmpty();
        assertThat(puts(clerk, 404, "/api/phrases/" + second, of("text", "不同意", "position", 0))).isNotNull();
        assertThat(employer.delete("/api/phrases/" + second)).isEqualTo(204);
        assertThat(clerk.delete("/api/phrases/" + first)).isEqualTo(404);
        assertThat(employer.get("/api/phrases")).hasSize(1);
    }

    @Test
    void letsAUnitsLeaderAndClerkKeepPhrasesForEverybodyInIt() {
        var publicity = desks.kangping.publicity.id();
        var keeper = desks.of(desks.kangping.appointed("印信", desks.kangping.publicity, Post.Kind.SEAL_KEEPER));
        var id = clerk.post("/api/phrases", of("unitId", publicity, "text", "同意上报。")).path("id").asText();

        change(desks.of(desks.kangping.publicityLeader), id, "同意上报", 3);

        assertThat(keeper.get("/api/phrases").path(0).path("text").asText()).isEqualTo("同意上报");
        assertThat(keeper.get("/api/phrases").path(0).path("editable").asBoolean()).isFalse();
        puts(keeper, 404, "/api/phrases/" + id, of("text", "不同意", "position", 0));
        keeper.refused(404, "/api/phrases", of("unitId", publicity, "text", "别的"));
        employer.refused(404, "/api/phrases", of("unitId", publicity, "text", "别的"));
        assertThat(employer.get("/api/phrases")).isEmpty();
    }

    @Test
    void refusesPhrasesThatAreEmptyTooLongTwiceThereOrTooMany() {
        IntStream.range(0, Phrases.MOST - 1).forEach(i -> phrase(employer, "同意" + i));
        phrase(employer, "𠮷".repeat(200));

        var any = employer.get("/api/phrases").path(5).path("id").asText();
        for (var text : List.of(" ", "同意0", "意".repeat(201))) {
            puts(400, "/api/phrases/" + any, of("text", text, "position", 0));
        }
        assertThat(employer.refused(409, "/api/phrases", of("text", "再一条")).path("detail").asText()).contains("30");
    }

    private void nominee(String name, String mobile) {
        var dossier = json.valueToTree(desks.kangping.dossier(name, mobile));
        var id = clerk.post("/api/nominations", of("planId", desks.kangping.plan.id(),
                "unitId", desks.kangping.publicity.id(), "dossier", dossier)).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
    }

    private JsonNode row(String person) {
        return row(employer, person);
    }

    private static JsonNode row(Desk desk, String person) {
        return list(desk.get("/api/tasks?size=100").path("items")).stream()
                .filter(row -> row.path("task").path("person").asText().equals(person)).findFirst().orElseThrow();
    }

    private String id(String person) {
        return row(person).path("task").path("taskId").asText();
    }

    private JsonNode done(String query) {
        return employer.get("/api/tasks/done" + query).path("items");
    }

    private JsonNode batch(String id) {
        return employer.post("/api/task-batches", of("taskIds", List.of(id))).path(0);
    }

    private static JsonNode phrase(Desk desk, String text) {
        return desk.post("/api/phrases", of("text", text));
    }

    private static void change(Desk desk, String id, String text, int position) {
        desk.put("/api/phrases/" + id, of("text", text, "position", position));
    }

    private JsonNode puts(int status, String path, Object body) {
        return puts(employer, status, path, body);
    }

    private static JsonNode puts(Desk desk, int status, String path, Object body) {
        return desk.putRefused(status, path, body);
    }
}
