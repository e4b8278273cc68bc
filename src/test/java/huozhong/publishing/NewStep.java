package huozhong.publishing;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.Shenyang;
import huozhong.shared.PlanArchive;

/** The promise: an administrator inserts a step, without code, into files that are not the project's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=true")
abstract class NewStep {

    private static final String STEP = "GiveHealthOpinion";
    private static final List<String> NAMES = List.of("赵一诺", "钱二丫", "孙三省", "李四光", "周五常", "吴六合", "郑七星",
            "冯八达", "何九思", "蒋十方", "沈百川");

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
    private JdbcTemplate jdbc;
    @Autowired
    private List<PlanArchive> archives;

    private final Map<String, Desk> desks = new HashMap<>();
    private MainJobScene scene;
    private String plan;
    private FlowDesk author;
    private FlowDesk publisher;

    @BeforeAll
    void publishTheStepBetweenTwoRosters() {
        scene = new MainJobScene(staffing, credentials, organization);
        author = flowAdministrator("flow-author");
        publisher = flowAdministrator("flow-publisher");
        plan = desk("sy-wmb-clerk").postText("/api/plans", Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        putForward(0, 2);
        var draft = author.draft(FlowDesk.withHealthsOpinion());
        publisher.publish(draft);
        putForward(2, NAMES.size());
    }

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    private FlowDesk flowAdministrator(String login) {
        var user = staffing.enrol(login, login, null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return new FlowDesk(desk(login));
    }

    private void putForward(int from, int to) {
        var people = IntStream.range(from, to).mapToObj(i -> new Person(i + 1, NAMES.get(i), "康平县人民医院主任医师",
                String.valueOf(13_700_000_000L + i), "卫生健康")).toList();
        var clerk = desk("sy-kp-xcb-clerk");
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", scene.unit("SY-KP-XCB")),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
    }

    private String id(String name) {
        return list(desk("sy-kp-xcb-clerk").get("/api/nominations?size=100").path("items")).stream()
                .filter(one -> one.path("name").asText().equals(name)).findFirst().orElseThrow().path("id").asText();
    }

    private void employerAgrees(String name) {
        desk("kp-rmyy-leader").submit("GiveEmployerOpinion", name, of("decision", "AGREE"));
        clock.pass(Duration.ofMinutes(5));
    }

    private List<String> waiting(String login) {
        return desk(login).tasks(STEP).stream().map(task -> task.path("person").asText()).toList();
    }

    private List<String> done(String name) {
        return list(desk("sy-kp-xcb-clerk").get("/api/nominations/" + id(name) + "/position").path("done")).stream()
                .map(place -> place.path("id").asText()).toList();
    }

    private List<JsonNode> opinions(String name) {
        return list(desk("sy-kp-xcb-clerk").get("/api/nominations/" + id(name) + "/record").path("opinions"));
    }

    @Test
    void whoIsPutForwardAfterwardsGoesThroughIt() {
        employerAgrees("孙三省");

        assertThat(waiting("kp-wjj-leader")).contains("孙三省");
        desk("kp-wjj-leader").submit(STEP, "孙三省", of("decision", "AGREE", "text", "业务精湛，同意。"));
        assertThat(done("孙三省")).contains("GiveEmployerOpinion", STEP);
        assertThat(list(desk("sy-kp-xcb-clerk").get("/api/nominations/" + id("孙三省") + "/record").path("boxes")))
                .extracting(box -> box.path("name").asText()).containsExactly("卫健部门会签");
        assertThat(opinions("孙三省")).anySatisfy(opinion -> {
            assertThat(opinion.path("step").asText()).isEqualTo(STEP);
            assertThat(opinion.path("decision").asText()).isEqualTo("AGREE");
        });
        assertThat(list(desk("sy-kp-xcb-clerk").get("/api/nominations/" + id("孙三省") + "/position").path("active")))
                .extracting(place -> place.path("id").asText()).contains("AwaitSelection");
    }

    /** By its form: nobody wrote the new step into the plan. */
    @Test
    void itIsDueWhenOthersWithItsFormAreAndFollowsThem() {
        employerAgrees("何九思");
        assertThat(task("何九思").path("due").asText()).startsWith("2024-04-20T00:00");

        desk("sy-wmb-leader").post("/api/plans/" + plan + "/milestones/ROSTERS/moves",
                of("day", "2024-04-22", "reason", "调休顺延"));

        await().atMost(Duration.ofMinutes(1))
                .until(() -> task("何九思").path("due").asText().startsWith("2024-04-23T00:00"));
    }

    private JsonNode task(String name) {
        return desk("kp-wjj-leader").tasks(STEP).stream().filter(task -> task.path("person").asText().equals(name))
                .findFirst().orElseThrow();
    }

    @Test
    void itIsLateAndUrgedLikeAnyOther() {
        employerAgrees("蒋十方");
        var task = task("蒋十方").path("taskId").asText();
        jdbc.update("update task_entry set due = '2024-03-01' where task_id = ?", task);

        assertThat(list(desk("kp-wjj-leader").get("/api/tasks?late=true").path("items")).stream()
                .map(row -> row.at("/task/person").asText())).contains("蒋十方");
        assertThat(list(desk("sy-wmb-clerk").get("/api/nominations?late=true&plan=" + plan).path("items")))
                .extracting(one -> one.path("name").asText()).contains("蒋十方");
        desk("sy-kp-xcb-clerk").post("/api/tasks/" + task + "/urge", of());
        assertThat(desk("kp-wjj-leader").get("/api/notices").toString()).contains("卫健部门会签");
    }

    @Test
    void theBoardCountsItsOpinionsAndSaysWhoseTurnItIs() {
        employerAgrees("沈百川");
        var asked = added().path("opinions").path("open").asInt();
        var given = added().path("opinions").path("given").asInt();
        assertThat(asked).isPositive();

        desk("kp-wjj-leader").submit(STEP, "沈百川", of("decision", "AGREE"));

        assertThat(added().path("name").asText()).isEqualTo("卫健部门会签");
        assertThat(added().at("/opinions/open").asInt()).isEqualTo(asked - 1);
        assertThat(added().at("/opinions/given").asInt()).isEqualTo(given + 1);
        assertThat(desk("sy-wmb-clerk").get("/api/plans/" + plan + "/steps").toString()).contains(STEP);
        assertThat(archives.stream().map(module -> module.nominee(id("沈百川")).toString()))
                .anyMatch(archived -> archived.contains("卫健部门会签"));
    }

    private JsonNode added() {
        return list(desk("sy-wmb-clerk").get("/api/plans/" + plan + "/progress").path("lines")).stream()
                .filter(line -> line.path("unitId").asText().equals(scene.unit("SY-KP-XCB"))).findFirst().orElseThrow()
                .path("added").path(0);
    }

    @Test
    void itReturnsForCorrectionAlthoughNobodyDrewAGateway() {
        employerAgrees("李四光");
        desk("kp-wjj-leader").submit(STEP, "李四光", of("decision", "RETURN", "reason", "事迹不全", "fields", "deeds"));

        desk("sy-kp-xcb-clerk").submit("CorrectNomination", "李四光",
                of("deeds", "从医三十年，常年下乡义诊。", "explanation", "已补充"));

        employerAgrees("李四光");
        assertThat(waiting("kp-wjj-leader")).contains("李四光");
        desk("kp-wjj-leader").submit(STEP, "李四光", of("decision", "AGREE"));
        assertThat(opinions("李四光")).filteredOn(opinion -> opinion.path("step").asText().equals(STEP)
                && opinion.path("decision").asText().equals("AGREE")).hasSize(1);
    }

    @Test
    void itEndsTheWayOfWhomItRejects() {
        employerAgrees("周五常");

        desk("kp-wjj-leader").submit(STEP, "周五常", of("decision", "REJECT", "reason", "不在卫生健康岗位"));

        assertThat(desk("sy-kp-xcb-clerk").get("/api/nominations/" + id("周五常")).path("state").asText())
                .isEqualTo("REJECTED");
    }

    @Test
    void whatWasAgreedThereIsTakenBack() {
        employerAgrees("吴六合");
        desk("kp-wjj-leader").submit(STEP, "吴六合", of("decision", "AGREE"));

        desk("kp-wjj-leader").post("/api/nominations/" + id("吴六合") + "/retraction", of("reason", "再核实一次"));

        assertThat(waiting("kp-wjj-leader")).contains("吴六合");
    }

    @Test
    void whoWasOnTheWayEndsTheOldWayUnlessMoved() {
        employerAgrees("赵一诺");
        assertThat(waiting("kp-wjj-leader")).doesNotContain("赵一诺");
        var way = of("process", "Nomination", "from", deploymentOf(1), "to", deploymentOf(2));

        var tried = move(way, true, id("钱二丫"));
        assertThat(tried.path("results").get(0).path("state").asText()).isEqualTo("MOVED");
        var moved = move(way, false, id("钱二丫"));

        assertThat(moved.path("results").get(0).path("state").asText()).as(moved.toString()).isEqualTo("MOVED");
        employerAgrees("钱二丫");
        assertThat(waiting("kp-wjj-leader")).contains("钱二丫").doesNotContain("赵一诺");
    }

    /** By the order of the versions, the first being the shipped one. */
    private String deploymentOf(int version) {
        return list(desk("flow-author").get("/api/process-versions")).stream()
                .filter(one -> one.path("process").asText().equals("Nomination")
                        && one.path("version").asInt() == version).findFirst().orElseThrow()
                        .path("deploymentId").asText();
    }

    @Test
    void whoIsAtAPlaceWithoutACounterpartStaysUntilOneIsNamed() {
        employerAgrees("郑七星");
        var way = of("process", "Nomination", "from", deploymentOf(2), "to", deploymentOf(1));
        var proposal = desk("flow-author").get("/api/case-moves/proposal?process=Nomination&from=" + way.get("from")
                + "&to=" + way.get("to"));
        assertThat(proposal.path("unmapped").toString()).contains("卫健部门会签");

        var left = move(way, false, id("郑七星")).path("results").get(0);
        assertThat(left.path("state").asText()).isEqualTo("LEFT");
        assertThat(left.path("message").asText()).isEqualTo("正停在“卫健部门会签”，新版本中没有对应的环节");
        assertThat(left.path("title").asText()).contains("〔2024〕康平");
        assertThat(left.path("unit").asText()).isEqualTo("SY-KP-XCB");
        assertThat(list(left.path("places"))).extracting(JsonNode::asText).containsExactly("卫健部门会签");
        assertThat(left.toString()).doesNotContain("郑七星");
        assertThat(waiting("kp-wjj-leader")).contains("郑七星");

        var mapping = new HashMap<String, Object>();
        proposal.path("mapping").fields().forEachRemaining(entry -> mapping.put(entry.getKey(),
                entry.getValue().asText()));
        mapping.remove("GiveEmployerOpinion");
        mapping.put(STEP, "GiveEmployerOpinion");
        way.put("mapping", mapping);
        var order = new HashMap<>(way);
        order.putAll(of("cases", List.of(id("郑七星")), "trial", false, "reason", "按新流程办理"));
        var ordered = desk("flow-author").post("/api/case-moves", order);
        assertThat(ordered.path("awaitsSecond").asBoolean()).isTrue();
        var path = "/api/case-moves/" + ordered.path("id").asText();
        assertThat(desk("flow-author").refused(409, path + "/confirmation", of()).path("code").asText())
                .isEqualTo("SecondPersonRequired");
        assertThat(waiting("kp-wjj-leader")).contains("郑七星");
        desk("flow-publisher").post(path + "/confirmation", of());
        await().atMost(Duration.ofMinutes(1)).until(() -> desk("flow-author").get(path).hasNonNull("endedAt"));
        assertThat(desk("flow-author").get(path).path("results").get(0).path("state").asText()).isEqualTo("MOVED");

        assertThat(waiting("kp-wjj-leader")).doesNotContain("郑七星");
        assertThat(desk("kp-rmyy-leader").tasks("GiveEmployerOpinion"))
                .extracting(task -> task.path("person").asText()).contains("郑七星");
    }

    /** A row that names a unit is one line among hundreds; it opens every dossier to that unit. */
    @Test
    void whoWouldSeeDossiersHeDidNotSeeStandsFirstInTheReview() {
        var unit = "<outputEntry id=\"Rule_1_Output_3\">\n          <text></text>";
        var draft = author.draft(FlowDesk.changed("Routing.dmn", unit, unit.replace("></", ">\"KP-NJZ\"</")));

        var routes = list(author.review(draft).path("routes"));

        assertThat(routes).first().satisfies(route -> {
            assertThat(route.path("step").asText()).isEqualTo("GiveEmployerOpinion");
            assertThat(route.path("from").asText()).isEqualTo("所在工作单位负责人");
            assertThat(route.path("to").asText()).isEqualTo("指定单位 康平县农业技术推广中心 负责人");
        });
        assertThat(routes).anyMatch(route -> route.path("count").asInt() == NAMES.size());
    }

    /** Straight to the second opinion: no employer's, and nobody chose him. */
    @Test
    void aMovePastStepsSaysWhichAndNeedsASecondPerson() {
        var order = of("process", "Nomination", "from", deploymentOf(2), "to", deploymentOf(1), "mapping",
                of("GiveEmployerOpinion", "GiveRecommendationOpinion"), "cases", List.of(id("冯八达")), "trial", false,
                "reason", "赶时间");

        var ordered = desk("flow-author").post("/api/case-moves", order);

        assertThat(ordered.path("awaitsSecond").asBoolean()).isTrue();
        assertThat(list(ordered.path("skipped"))).extracting(JsonNode::asText)
                .containsExactly("所在工作单位意见", "卫健部门会签");
        desk("flow-publisher").post("/api/case-moves/" + ordered.path("id").asText() + "/cancellation", of());
        var given = desk("flow-author").get("/api/case-moves/" + ordered.path("id").asText());
        assertThat(given.hasNonNull("endedAt")).isTrue();
        assertThat(given.path("counts").path("moved").asInt()).isZero();
        assertThat(desk("flow-publisher").refused(404, "/api/case-moves/" + ordered.path("id").asText()
                + "/confirmation", of()).path("code").asText()).isEqualTo("NotFound");
    }

    @Test
    void aMoveThatMakesNoSenseIsRefused() {
        var order = of("process", "Nomination", "from", deploymentOf(2), "to", deploymentOf(1), "mapping",
                of("GiveEmployerOpinion", "AwaitSelection"), "trial", false, "reason", "试");

        assertThat(desk("flow-author").refused(400, "/api/case-moves", order).toString())
                .contains("“所在工作单位意见”不能对应到“等待遴选结果”");
        order.put("to", order.get("from"));
        assertThat(desk("flow-author").refused(400, "/api/case-moves", order).toString()).contains("另一个版本");
    }

    @Test
    void casesAreListedByNumberUnitAndStepAndNeverByPerson() {
        var cases = desk("flow-author").get("/api/process-versions/" + deploymentOf(2)
                + "/cases?process=Nomination&at=GiveEmployerOpinion");

        assertThat(list(cases.path("items"))).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("title").asText()).contains("〔2024〕康平");
            assertThat(one.path("unit").asText()).isEqualTo("SY-KP-XCB");
            assertThat(list(one.path("places"))).extracting(JsonNode::asText).contains("所在工作单位意见");
        });
        assertThat(NAMES).noneMatch(cases.toString()::contains);
    }

    @Test
    void theRecordNamesSetsAndMoves() {
        var way = of("process", "Nomination", "from", deploymentOf(2), "to", deploymentOf(1));
        move(way, true, id("冯八达"));
        employerAgrees("冯八达");
        var user = staffing.enrol("auditor-of-flows", "auditor-of-flows", null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.AUDITOR);

        var published = desk("auditor-of-flows").get("/api/audit?action=PROCESS_SET_PUBLISHED").at("/items/0");
        var tried = desk("auditor-of-flows").get("/api/audit?action=CASE_MOVE_TRIED").at("/items/0");

        assertThat(published.path("subjectName").asText()).isEqualTo("流程第2版");
        assertThat(desk("auditor-of-flows").get("/api/audit?action=TASK_SUBMITTED&size=200").path("items")
                .findValuesAsText("step")).contains("所在工作单位意见").doesNotContain("GiveEmployerOpinion");
        assertThat(tried.path("subjectName").asText()).matches("在办事项迁移试行（\\d{4}-\\d\\d-\\d\\d）");
        assertThat(tried.at("/facts/from").asText()).isEqualTo("流程第2版");
        assertThat(tried.at("/facts/to").asText()).isEqualTo("流程第1版");
        assertThat(desk("auditor-of-flows").get("/api/audit?subject="
                + java.net.URLEncoder.encode("流程第2版", java.nio.charset.StandardCharsets.UTF_8)).path("items"))
                .isNotEmpty();
    }

    private JsonNode move(Map<String, Object> way, boolean trial, String nomination) {
        var order = new HashMap<>(way);
        order.putAll(of("cases", List.of(nomination), "trial", trial, "reason", "按新流程办理"));
        var ordered = desk("flow-author").post("/api/case-moves", order);
        var id = ordered.path("id").asText();
        if (ordered.path("awaitsSecond").asBoolean()) {
            desk("flow-publisher").post("/api/case-moves/" + id + "/confirmation", of());
        }
        await().atMost(Duration.ofMinutes(1))
                .until(() -> desk("flow-author").get("/api/case-moves/" + id).hasNonNull("endedAt"));
        return desk("flow-author").get("/api/case-moves/" + id);
    }
}
