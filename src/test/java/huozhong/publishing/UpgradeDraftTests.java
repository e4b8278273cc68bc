package huozhong.publishing;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.workflow.ProcessNotPublished;
import huozhong.workflow.Processes;
import huozhong.workflow.model.ModelDeployment;
import huozhong.workflow.model.ModelSet;

/** A version ships a process more, and officials had drawn a step and its row of their own before. */
@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:upgradedraft;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class UpgradeDraftTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private ModelDeployment deployment;
    @Autowired
    private ShippedSet shipped;
    @Autowired
    private SetFiles files;
    @Autowired
    private LiveSet live;
    @Autowired
    private Processes processes;
    @Autowired
    private TransactionTemplate transaction;

    private Desk desk;
    private FlowDesk author;
    private FlowDesk publisher;

    @BeforeAll
    void officialsDrewAStep() {
        desk = desk("upgrade-author");
        author = new FlowDesk(desk);
        publisher = new FlowDesk(desk("upgrade-publisher"));
        publisher.publish(author.draft(FlowDesk.withHealthsOpinion()));
    }

    private Desk desk(String login) {
        var user = staffing.enrol(login, login, null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    /** What a later version might bring: a list's process under another name, its steps renamed, and their rows. */
    private ModelSet next() {
        return deployment.shipped()
                .with(Map.of("Visit.bpmn", renamed("Submission.bpmn").getBytes(StandardCharsets.UTF_8),
                "Routing.dmn", renamed("Routing.dmn").getBytes(StandardCharsets.UTF_8)));
    }

    private static String renamed(String name) {
        return new String(FlowDesk.ours(name), StandardCharsets.UTF_8)
                .replace("<text>\"SignSubmission\"", "<text>\"SignSubmission\",\"SignVisit\"")
                .replaceAll("(id|Ref|bpmnElement)=\"SignSubmission", "$1=\"SignVisit")
                .replace("formRef=\"SignVisit", "formRef=\"SignSubmission")
                .replaceAll("(id|bpmnElement)=\"Submission\"", "$1=\"Visit\"");
    }

    private List<JsonNode> drafts() {
        return list(desk.get("/api/process-sets")).stream()
                .filter(set -> set.path("origin").asText().equals("SHIPPED")
                        && set.path("state").asText().equals("DRAFT"))
                .toList();
    }

    private void start(String process) {
        transaction.executeWithoutResult(status -> processes.start(process, Ids.next(), Map.of()));
    }

    @Test
    @Order(1)
    void nothingIsDraftedWhereNothingIsLacking() {
        shipped.bring(deployment.shipped());

        assertThat(drafts()).isEmpty();
    }

    @Test
    @Order(2)
    void untilItIsPublishedTheNewProcessSaysSo() {
        assertThatThrownBy(() -> start("Visit")).isInstanceOf(ProcessNotPublished.class)
                .hasMessageContaining("流程尚未发布");
    }

    @Test
    @Order(3)
    void draftsTheLiveSetWithTheFilesItLacksAndRowsOfTheirSteps() {
        var own = live.files().files();

        shipped.bring(next());

        var draft = drafts().get(0);
        assertThat(drafts()).hasSize(1);
        assertThat(draft.path("author").asText()).isEqualTo("系统");
        var drafted = files.of(FlowDesk.id(draft)).files();
        assertThat(drafted).containsKey("Visit.bpmn").hasSize(own.size() + 1);
        own.keySet().stream().filter(name -> !name.equals("Routing.dmn"))
                .forEach(name -> assertThat(drafted.get(name)).as(name).isEqualTo(own.get(name)));
        assertThat(live.files().files()).doesNotContainKey("Visit.bpmn");
        assertThat(list(desk.get("/api/messages?kind=DRAFT_WAITS").path("items")))
                .as("whoever may publish it is told").extracting(one -> one.path("page").asText())
                .contains("/process-sets/" + drafts().get(0).path("id").asText());
    }

    @Test
    @Order(4)
    void leavesTheOfficialsRowsAsTheyTypedThem() {
        var own = new String(live.files().files().get("Routing.dmn"), StandardCharsets.UTF_8);
        var drafted = new String(files.of(FlowDesk.id(drafts().get(0))).files().get("Routing.dmn"),
                StandardCharsets.UTF_8);

        assertThat(own).contains("\"GiveHealthOpinion\"").doesNotContain("SignVisit");
        var rows = drafted.indexOf("      <rule id=\"Rule_Upgrade_1\"");
        var behind = drafted.indexOf("    </decisionTable>");
        assertThat(drafted.substring(0, rows) + drafted.substring(behind)).isEqualTo(own);
        assertThat(drafted.substring(rows, behind)).contains("<text>\"SignVisit\"</text>")
                .doesNotContain("SignSubmission");
    }

    @Test
    @Order(5)
    void isDraftedOnce() {
        shipped.bring(next());

        assertThat(drafts()).hasSize(1);
    }

    @Test
    @Order(6)
    void canBeReviewedAndLeadsNobodyElsewhere() {
        var review = author.review(drafts().get(0));

        assertThat(list(review.path("changes"))).allSatisfy(change ->
                assertThat(change.path("kind").asText()).as(change.toString()).isEqualTo("ADDED"));
        assertThat(list(review.path("routes"))).allSatisfy(route ->
                assertThat(route.path("step").asText()).as(route.toString()).isEqualTo("SignVisit"));
    }
}
