package huozhong.probe;

import static huozhong.Desk.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;
import huozhong.publishing.FlowDesk;
import huozhong.shared.Ids;
import huozhong.shared.Refusal;
import huozhong.workflow.CaseBook;
import huozhong.workflow.Processes;
import huozhong.workflow.dues.Dues;

/**
 * A process of another module needs its plug (ProbeCases), a form (AnswerProbe), a diagram and a row of the routing
 * table, and no line of the workflow: it runs without a plan, with a date, a page and a scope of its own.
 */
@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Import({ProbeCases.class, AnswerProbe.class})
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:probe;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class ProbeCaseTests {

    private static final LocalDateTime FRIDAY = LocalDateTime.of(2024, 3, 29, 17, 0);
    private static final Path FLOWS = Path.of("src/test/resources/flows/probe");

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
    private Processes processes;
    @Autowired
    private Dues dues;
    @Autowired
    private CaseBook book;
    @Autowired
    private ProbeCases probes;
    @Autowired
    private AnswerProbe form;
    @Autowired
    private TransactionTemplate transaction;

    private MainJobScene scene;

    @BeforeAll
    void county() {
        scene = new MainJobScene(staffing, credentials, organization);
    }

    private Desk desk(String login) {
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    private String asked(String owner) {
        var id = Ids.next();
        var unit = organization.unit(scene.unit(owner));
        probes.cases.put(id, new ProbeCase(id, unit.id(), unit.regionId(), scene.unit("SY-KP-WMB"), FRIDAY));
        transaction.executeWithoutResult(status -> processes.start(ProbeCases.PROCESS, id, Map.of()));
        return id;
    }

    private JsonNode task(String login, String id) {
        return desk(login).tasks("AnswerProbe").stream().filter(task -> task.path("caseId").asText().equals(id))
                .findFirst().orElseThrow();
    }

    @Test
    @Order(1)
    void beforeTwoPeoplePublishedItsDiagramNothingStarts() {
        assertThatThrownBy(() -> asked("SY-KP-XCB")).isInstanceOf(Refusal.class).hasMessageContaining("尚未发布");

        publish();

        assertThat(list(desk("probe-author").get("/api/process-versions")))
                .anyMatch(one -> one.path("process").asText().equals("Probe"));
    }

    private void publish() {
        for (var login : new String[] {"probe-author", "probe-publisher"}) {
            var user = staffing.enrol(login, login, null);
            credentials.setPassword(user.id(), MainJobScene.PASSWORD);
            grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        }
        var draft = new FlowDesk(desk("probe-author")).draft(files());
        new FlowDesk(desk("probe-publisher")).publish(draft);
    }

    private static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.list(FLOWS)) {
            for (var file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
        files.putAll(FlowDesk.changed("Routing.dmn", "    </decisionTable>", """
                      <rule id="Rule_Probe">
                        <inputEntry id="Rule_Probe_1"><text>"AnswerProbe"</text></inputEntry>
                        <inputEntry id="Rule_Probe_2"><text></text></inputEntry>
                        <inputEntry id="Rule_Probe_3"><text></text></inputEntry>
                        <outputEntry id="Rule_Probe_4"><text>"ORGANISER"</text></outputEntry>
                        <outputEntry id="Rule_Probe_5"><text></text></outputEntry>
                        <outputEntry id="Rule_Probe_6"><text></text></outputEntry>
                        <outputEntry id="Rule_Probe_7"><text>"LEADER"</text></outputEntry>
                        <outputEntry id="Rule_Probe_8"><text></text></outputEntry>
                      </rule>
                    </decisionTable>"""));
        return files;
    }

    @Test
    @Order(2)
    void itsTaskComesToTheUnitOfItsRoleWithADateOfItsOwnAndNoPlan() {
        var id = asked("SY-KP-XCB");

        var task = task("sy-kp-xcb-leader", id);

        assertThat(task.path("due").asText()).startsWith("2024-03-29T17:00");
        assertThat(task.hasNonNull("planId")).isFalse();
        assertThat(book.context(ProbeCases.PROCESS, id)).isEmpty();
        assertThat(book.page(ProbeCases.PROCESS, id)).isEqualTo("/probes/" + id);
    }

    @Test
    @Order(3)
    void itsDateMovesWithoutAPlanMoving() {
        var id = asked("SY-KP-XCB");
        probes.postpone(id, FRIDAY.plusDays(3));

        transaction.executeWithoutResult(status -> dues.moved(Ids.next(), "probe:" + id, ""));

        await().atMost(Duration.ofMinutes(1)).until(() -> task("sy-kp-xcb-leader", id).path("due").asText()
                .startsWith("2024-04-01T17:00"));
    }

    @Test
    @Order(4)
    void itExistsForNobodyElse() {
        var id = asked("SY-KP-XCB");
        var task = task("sy-kp-xcb-leader", id).path("taskId").asText();

        assertThat(desk("kp-rmyy-leader").refused(404, "/api/tasks/" + task + "/urge", Map.of()).path("code").asText())
                .isEqualTo("NotFound");
        assertThat(desk("kp-rmyy-leader").tasks("AnswerProbe")).isEmpty();
    }

    @Test
    @Order(5)
    void itsFormActsAndTheCaseEnds() {
        var id = asked("SY-KP-XCB");
        var task = task("sy-kp-xcb-leader", id).path("taskId").asText();

        assertThat(desk("sy-kp-xcb-leader").refused(400, "/api/tasks/" + task + "/submission", Map.of()).toString())
                .contains("答复");
        desk("sy-kp-xcb-leader").post("/api/tasks/" + task + "/submission", Map.of("answer", "可以办理"));

        assertThat(form.answers).containsEntry(id, "可以办理");
        assertThat(desk("sy-kp-xcb-leader").tasks("AnswerProbe"))
                .noneMatch(one -> one.path("caseId").asText().equals(id));
    }

    /** Who holds no post in the unit on whose turn it is: the office that the case names gives it to somebody. */
    @Test
    @Order(6)
    void whatFindsNobodyWaitsAtItsOffice() {
        var id = asked("KP-NJZ");

        var task = task("sy-kp-wmb-clerk", id);

        assertThat(task.path("unassigned").asBoolean() || task.path("onPaper").asBoolean()).isTrue();
    }
}
