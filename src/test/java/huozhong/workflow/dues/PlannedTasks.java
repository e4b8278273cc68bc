package huozhong.workflow.dues;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.plan.PlanDesk;
import huozhong.workflow.Due;

/** Tasks of a published plan, by when they are due in the list and in the engine, and a move of that date. */
abstract class PlannedTasks {

    static final LocalDateTime BEFORE = LocalDateTime.of(2024, 4, 20, 0, 0);
    static final LocalDateTime AFTER = LocalDateTime.of(2024, 4, 26, 17, 0);

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private TaskService tasks;
    @Autowired
    private ManagementService management;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    private ObjectMapper json;
    @Autowired
    TestClock clock;

    PlanDesk desk;
    private Desk clerk;
    private Desk employer;

    @BeforeEach
    void aPublishedPlan() {
        desk = new PlanDesk(port, beans, credentials);
        clerk = desk.of(desk.kangping.clerk);
        employer = desk.of(desk.kangping.hospitalLeader);
    }

    LocalDateTime timer(String instance) {
        var due = management.createJobQuery().processInstanceId(instance).timers().singleResult().getDuedate();
        return LocalDateTime.ofInstant(due.toInstant(), clock.getZone());
    }

    void nominees(int from, int to) {
        var dossier = json.valueToTree(desk.kangping.dossier("王甲", "13804011800"));
        IntStream.range(from, to).forEach(i -> nominee(((ObjectNode) dossier).put("name", "王" + (char) ('甲' + i))
                .put("mobile", "138040118" + (10 + i))));
    }

    private void nominee(JsonNode dossier) {
        var id = clerk.post("/api/nominations", of("planId", desk.kangping.plan.id(),
                "unitId", desk.kangping.publicity.id(), "dossier", dossier)).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
    }

    /** What follows does so in the background. */
    static void eventually(Callable<Boolean> fact) {
        await().atMost(Duration.ofMinutes(1)).until(fact);
    }

    void awaitEnd(JsonNode move) {
        eventually(() -> progress(move).path("finished").asBoolean());
    }

    JsonNode moved() {
        return desk.leader.post(desk.path("/milestones/ROSTERS/moves"),
                of("day", "2024-04-26", "hour", "17:00", "reason", "各地区申请顺延一周"));
    }

    JsonNode progress(JsonNode move) {
        return list(desk.leader.get(desk.path("/moves"))).stream()
                .filter(one -> one.path("id").equals(move.path("id"))).findFirst().orElseThrow().path("progress");
    }

    List<LocalDateTime> dues() {
        return employer.tasks("GiveEmployerOpinion").stream().map(PlannedTasks::due).toList();
    }

    static LocalDateTime due(JsonNode task) {
        return LocalDateTime.parse(task.path("due").asText());
    }

    List<LocalDateTime> enginesDues() {
        return employer.tasks("GiveEmployerOpinion").stream().map(task -> tasks.createTaskQuery()
                .taskId(task.path("taskId").asText()).singleResult().getDueDate())
                .map(due -> LocalDateTime.ofInstant(due.toInstant(), clock.getZone())).toList();
    }

    LocalDateTime dueOf(String taskId) {
        return jdbc.queryForObject("select distinct due from task_entry where task_id = ?", LocalDateTime.class,
                taskId);
    }

    void stale(String taskId) {
        jdbc.update("update task_entry set due = ? where task_id = ?", BEFORE, taskId);
        tasks.setDueDate(taskId, new Due("", BEFORE).date());
    }
}
