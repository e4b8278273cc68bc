package huozhong.workflow.desk;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.Desk;
import huozhong.TestClock;
import huozhong.access.Credentials;
import huozhong.plan.PlanDesk;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** A batch is one, however often and by however many it is sent with its key. */
abstract class Batches {

    private static final int NOMINEES = 8;
    private static final int TWINS = 4;
    private static final String STEP = "GiveEmployerOpinion";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private TestClock clock;

    private PlanDesk desks;
    private Desk employer;
    private Browser browser;
    private List<String> marked;

    @BeforeEach
    void markedNominees() {
        desks = new PlanDesk(port, beans, credentials);
        var clerk = desks.of(desks.kangping.clerk);
        IntStream.range(0, NOMINEES).forEach(i -> nominee(clerk, "王" + (char) ('甲' + i), "138040119" + (10 + i)));
        employer = desks.of(desks.kangping.hospitalLeader);
        browser = Browser.loggedIn(port, desks.kangping.hospitalLeader.login(), "a mountain in spring");
        marked = employer.tasks(STEP).stream().map(task -> task.path("taskId").asText()).toList();
        marked.forEach(id -> employer.mark(id, ""));
    }

    @Test
    void sentTwiceAtOnceDoesEveryTaskOnceAndCallsNoneFailed() throws Exception {
        var key = Browser.newKey();

        var answers = atOnce(() -> send(key));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).doesNotContain("FAILED")
                .contains(answer.statusCode() == 200 ? "DONE" : "BatchRunning"));
        assertThat(json.readTree(send(key).body())).hasSize(NOMINEES)
                .allSatisfy(outcome -> assertThat(outcome.path("state").asText()).isEqualTo("DONE"));
        assertThat(employer.tasks(STEP)).isEmpty();
        assertThat(employer.get("/api/marks")).isEmpty();
    }

    @Test
    void whoseNodeDiedIsFollowedAfterHalfAMinute() throws Exception {
        var key = Browser.newKey();
        diedOverTheFirst(key);

        assertThat(send(key).body()).contains("BatchRunning");
        clock.pass(Duration.ofSeconds(31));

        assertThat(json.readTree(send(key).body())).hasSize(NOMINEES)
                .allSatisfy(outcome -> assertThat(outcome.path("state").asText()).isEqualTo("DONE"));
    }

    private void diedOverTheFirst(String key) {
        var batch = Ids.next();
        database.update("insert into task_batch (id, user_id, key_value, created_at) values (?,?,?,?)", batch,
                desks.kangping.hospitalLeader.id(), key, Shanghai.now(clock));
        marked.forEach(id -> database.update("insert into task_batch_item"
                + " (batch_id, task_id, text, state, message, taken_at) values (?,?,'',?,'',?)", batch, id,
                id.equals(marked.get(0)) ? "RUNNING" : "PENDING", Shanghai.now(clock)));
    }

    private HttpResponse<String> send(String key) {
        try {
            return browser.post("/api/task-batches", json.writeValueAsString(of("taskIds", marked)), key);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static <T> List<T> atOnce(Callable<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(TWINS);
        try {
            var answers = IntStream.range(0, TWINS).mapToObj(i -> threads.submit(work)).toList();
            var got = new ArrayList<T>();
            for (Future<T> answer : answers) {
                got.add(answer.get());
            }
            return got;
        } finally {
            threads.shutdownNow();
        }
    }

    private void nominee(Desk clerk, String name, String mobile) {
        var dossier = json.convertValue(desks.kangping.dossier(name, mobile), JsonNode.class);
        var id = clerk.post("/api/nominations", of("planId", desks.kangping.plan.id(), "unitId",
                desks.kangping.publicity.id(), "dossier", dossier)).path("id").asText();
        clerk.post("/api/nominations/" + id + "/submission", of("version", 0));
    }
}
