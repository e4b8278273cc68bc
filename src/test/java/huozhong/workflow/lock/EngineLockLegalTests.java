package huozhong.workflow.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What our own diagrams use runs under the whole lock. */
class EngineLockLegalTests {

    private static final EngineLockFixture ENGINE = EngineLockFixture.locked();

    private final TaskService tasks = ENGINE.engine.getTaskService();

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @BeforeEach
    void deploy() throws IOException {
        ENGINE.empty();
        ENGINE.steps().told.clear();
        ENGINE.engine.getRepositoryService().createDeployment().addString("Legal.bpmn", read("Legal.bpmn"))
                .addString("LegalRouting.dmn", read("LegalRouting.dmn"))
                .addString("Ask.form", "{\"id\":\"Ask\",\"type\":\"default\",\"components\":[]}").deploy();
    }

    private static String read(String name) throws IOException {
        try (var file = EngineLockLegalTests.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void runsALegalDiagramToItsEnd() {
        var runtime = ENGINE.engine.getRuntimeService();
        var instance = runtime.startProcessInstanceByKey("Legal", "K1", Map.of("kind", "TEAM",
                "deadline", "2999-01-01T00:00:00+08:00"));

        assertThat(runtime.getVariable(instance.getId(), "whose")).isEqualTo("EMPLOYER");
        assertThat(tasks.createTaskQuery().list()).extracting(Task::getName).containsExactly("征求意见", "征求意见");
        assertThat(units()).containsExactlyInAnyOrder("A1", "B2");

        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
        assertThat(ENGINE.steps().told).isEmpty();
        var job = ENGINE.engine.getManagementService().createJobQuery().messages().singleResult();
        ENGINE.engine.getManagementService().executeJob(job.getId());
        assertThat(ENGINE.steps().told).containsExactly("K1", "K1YES3");

        runtime.createMessageCorrelation("Decided").processInstanceBusinessKey("K1").setVariable("outcome", "CHOSEN")
                .correlate();
        tasks.complete(tasks.createTaskQuery().taskDefinitionKey("Receive").singleResult().getId());
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(ENGINE.engine.getHistoryService().createHistoricActivityInstanceQuery()
                .activityId("EndEvent_Chosen").count()).isOne();
    }

    private List<Object> units() {
        return tasks.createTaskQuery().list().stream()
                .map(task -> tasks.getVariable(task.getId(), "unit")).toList();
    }

    @Test
    void returnsAndRejectsThroughEventSubprocesses() {
        var runtime = ENGINE.engine.getRuntimeService();
        runtime.startProcessInstanceByKey("Legal", "K2", Map.of("kind", "PERSON",
                "deadline", "2999-01-01T00:00:00+08:00"));

        runtime.createMessageCorrelation("Corrected").processInstanceBusinessKey("K2").correlate();
        assertThat(tasks.createTaskQuery().taskDefinitionKey("Correct").count()).isOne();

        tasks.handleEscalation(tasks.createTaskQuery().taskDefinitionKey("Ask").list().get(0).getId(), "Returned");
        assertThat(tasks.createTaskQuery().taskDefinitionKey("Return").count()).isOne();

        tasks.handleBpmnError(tasks.createTaskQuery().taskDefinitionKey("Ask").list().get(0).getId(), "Rejected");
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }
}
