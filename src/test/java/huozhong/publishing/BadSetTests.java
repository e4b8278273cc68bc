package huozhong.publishing;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.plan.Shenyang;
import huozhong.workflow.model.ModelDeployment;

/** A set that the check should have refused is live all the same: it stops neither a node nor anybody. */
@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=true",
        "spring.datasource.url=jdbc:h2:mem:badset;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8"})
class BadSetTests {

    private static final List<String> NAMES = List.of("赵一诺", "钱二丫", "孙三省", "李四光");
    private static final String FIRST_LINE = "sourceRef=\"StartEvent_NominationSubmitted\""
            + " targetRef=\"GiveEmployerOpinion\"";
    private static final String LAST_NODE = "    <bpmn:subProcess id=\"HandleReturn\"";
    private static final String CIRCLE = "<bpmn:exclusiveGateway id=\"Gateway_A\" /><bpmn:exclusiveGateway"
            + " id=\"Gateway_B\" />"
            + "<bpmn:sequenceFlow id=\"Flow_A\" sourceRef=\"Gateway_A\" targetRef=\"Gateway_B\" />"
            + "<bpmn:sequenceFlow id=\"Flow_B\" sourceRef=\"Gateway_B\" targetRef=\"Gateway_A\" />";

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
    private ModelDeployment deployment;
    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, Desk> desks = new HashMap<>();

    @BeforeAll
    void fourDrafts() {
        var scene = new MainJobScene(staffing, credentials, organization);
        for (var login : List.of("flow-admin", "second-flow-admin")) {
            var user = staffing.enrol(login, login, null);
            credentials.setPassword(user.id(), MainJobScene.PASSWORD);
            grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        }
        var plan = desk("sy-wmb-clerk").postText("/api/plans", Shenyang.file()).path("id").asText();
        desk("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        var people = NAMES.stream().map(name -> new Person(NAMES.indexOf(name) + 1, name, "康平县人民医院主任医师",
                String.valueOf(13_700_000_000L + NAMES.indexOf(name)), "卫生健康")).toList();
        var checked = desk("sy-kp-xcb-clerk")
                .upload("/api/imports", Map.of("plan", plan, "unit", scene.unit("SY-KP-XCB")),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        desk("sy-kp-xcb-clerk")
                .post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", false));
    }

    private Desk desk(String login) {
        return desks.computeIfAbsent(login, key -> new Desk(port, key, MainJobScene.PASSWORD));
    }

    private void live(String file, String... fromTo) {
        var shipped = deployment.shipped();
        var text = new String(shipped.files().get(file), StandardCharsets.UTF_8);
        for (var i = 0; i < fromTo.length; i += 2) {
            assertThat(text).contains(fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        var set = shipped.with(Map.of(file, text.getBytes(StandardCharsets.UTF_8)));
        transaction.executeWithoutResult(status -> deployment.deploy("unchecked", set));
    }

    private JsonNode nomination(String name) {
        return list(desk("sy-kp-xcb-clerk").get("/api/nominations?size=100").path("items")).stream()
                .filter(one -> one.path("name").asText().equals(name)).findFirst().orElseThrow();
    }

    private String submission(String name) {
        return "/api/nominations/" + nomination(name).path("id").asText() + "/submission";
    }

    private JsonNode failed(String name) {
        var number = nomination(name).path("number").asText();
        return list(desk("flow-admin").get("/api/failed-jobs")).stream()
                .filter(one -> one.path("title").asText().equals(number)).findFirst().orElse(null);
    }

    @Test
    void aCircleWithoutAPlaceThatWaitsEndsTheSubmissionAndNotTheNode() {
        live("Nomination.bpmn", FIRST_LINE, FIRST_LINE.replace("\"GiveEmployerOpinion\"", "\"Gateway_A\""), LAST_NODE,
                CIRCLE + LAST_NODE);

        var refused = desk("sy-kp-xcb-clerk").refused(409, submission("赵一诺"), of("version", 0));

        assertThat(refused.path("code").asText()).isEqualTo("CaseRunsInCircle");
        assertThat(nomination("赵一诺").path("state").asText()).isEqualTo("DRAFT");
        var listed = failed("赵一诺");
        assertThat(listed.path("reason").asText()).contains("走不出来的循环");
        desk("flow-admin").post("/api/failed-jobs/" + listed.path("id").asText() + "/retry", of());
        assertThat(failed("赵一诺")).isNull();
    }

    @Test
    void aCircleOfJobsStopsByItselfAndTheCaseCanBeEnded() {
        live("Nomination.bpmn", FIRST_LINE, FIRST_LINE.replace("\"GiveEmployerOpinion\"", "\"Gateway_A\""), LAST_NODE,
                CIRCLE.replace("id=\"Gateway_A\"", "id=\"Gateway_A\" camunda:asyncBefore=\"true\"") + LAST_NODE);
        desk("sy-kp-xcb-clerk").post(submission("钱二丫"), of("version", 0));

        await().atMost(Duration.ofMinutes(2)).until(() -> failed("钱二丫") != null
                && failed("钱二丫").path("triesLeft").asInt() == 0);
        var listed = failed("钱二丫");
        assertThat(listed.path("reason").asText()).contains("走不出来的循环");
        var stop = "/api/failed-jobs/" + listed.path("id").asText() + "/stop";
        var one = desk("flow-admin");
        var other = desk("second-flow-admin");
        assertThat(one.refused(400, stop, of("reason", " ")).toString()).contains("reason");
        one.post(stop, of("reason", "流程图画错"));

        assertThat(nomination("钱二丫").path("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(other.refused(400, stop, of("reason", "也停")).toString()).contains("已有人提出停办");
        assertThat(other.get("/api/failed-jobs/stops").toString()).contains("流程图画错", "\"mine\":false");
        assertThat(one.refused(409, stop + "/confirmation", of()).toString()).contains("StopNeedsAnother");
        other.post(stop + "/cancellation", of());
        one.refused(404, stop + "/cancellation", of());
        other.post(stop, of("reason", "流程图画错"));
        one.post(stop + "/confirmation", of());

        assertThat(nomination("钱二丫").path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(failed("钱二丫")).isNull();
    }

    @Test
    void aRoutingTableThatCannotBeAskedGivesTheTaskToThePlansOffice() {
        live("Routing.dmn", "\"EMPLOYER\"", "\"EMPLOYERS\"");

        desk("sy-kp-xcb-clerk").post(submission("孙三省"), of("version", 0));

        assertThat(nomination("孙三省").path("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(desk("sy-wmb-clerk").task("GiveEmployerOpinion", "孙三省").path("unassigned").asBoolean()).isTrue();
        assertThat(failed("孙三省").path("reason").asText()).contains("任务分派表");
        assertThat(desk("flow-admin").refused(400, "/api/failed-jobs/" + failed("孙三省").path("id").asText() + "/stop",
                of("reason", "停办")).toString()).contains("已转待分派");
    }

    /** 会签 asked of two departments, returned by one: after the correction both are asked again. */
    @Test
    void aStepAskedOfSeveralIsAskedOfAllAgainAfterACorrection() {
        live("Nomination.bpmn", "camunda:formRef=\"GiveEmployerOpinion\" camunda:formRefBinding=\"deployment\">",
                "camunda:formRef=\"GiveEmployerOpinion\" camunda:formRefBinding=\"deployment\"><!-- -->",
                "      <bpmn:outgoing>Flow_EmployerAgreed</bpmn:outgoing>\n",
                "      <bpmn:outgoing>Flow_EmployerAgreed</bpmn:outgoing>\n<bpmn:multiInstanceLoopCharacteristics>"
                        + "<bpmn:loopCardinality xsi:type=\"bpmn:tFormalExpression\">2</bpmn:loopCardinality>"
                        + "</bpmn:multiInstanceLoopCharacteristics>");
        desk("sy-kp-xcb-clerk").post(submission("李四光"), of("version", 0));
        var leader = desk("kp-rmyy-leader");
        assertThat(open(leader)).hasSize(2);
        leader.submit(open(leader).get(0), of("decision", "AGREE"));
        leader.submit(open(leader).get(0), of("decision", "RETURN", "reason", "事迹不全", "fields", "deeds"));

        desk("sy-kp-xcb-clerk").submit("CorrectNomination", "李四光",
                of("deeds", "从教三十年，常年下乡宣讲。", "explanation", "已补充"));

        assertThat(open(leader)).hasSize(2).noneMatch(task -> task.path("unassigned").asBoolean());
    }

    private static List<JsonNode> open(Desk leader) {
        return leader.tasks("GiveEmployerOpinion").stream().filter(task -> task.path("person").asText().equals("李四光"))
                .toList();
    }
}
