package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.organization.User;
import huozhong.workflow.Tellings;

/** A nominee's way over the API, as the people at their browsers go it. */
abstract class FirstLife {

    private static final String PASSWORD = "a mountain in spring";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String AGREE = "{\"decision\":\"AGREE\"}";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Tellings tellings;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private ObjectMapper json;

    private Kangping kangping;
    private Browser clerk;

    @BeforeEach
    void people() {
        kangping = beans.createBean(Kangping.class);
        clerk = logIn(kangping.clerk);
    }

    @Test
    void saysWhatADraftLacksAndRefusesToSubmitIt() throws Exception {
        var draft = put(Dossier.EMPTY.with(Field.NAME, "王𬎆").with(Field.GENDER, "女"));

        var refused = clerk.post("/api/nominations/" + draft.get("id").asText() + "/submission",
                "{\"version\":0}");

        assertThat(draft.get("missing").toString()).isEqualTo("""
                ["BIRTH","ETHNICITY","POLITICS","EMPLOYER","MOBILE","CATEGORY","SPECIALTY","DEEDS","PHOTO"]""");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("请填写出生年月", "请填写照片").doesNotContain("请填写姓名");
    }

    @Test
    void passesBothOpinionsAndIsAccepted() throws Exception {
        var id = submitted();
        var employer = logIn(kangping.hospitalLeader);
        var row = onlyTask(employer);
        assertThat(row.get("person").asText()).isEqualTo("王𬎆");
        assertThat(row.get("category").asText()).isEqualTo("HEALTH");
        assertThat(row.get("regionId").asText()).isEqualTo(kangping.county.id());
        assertThat(row.get("step").asText()).isEqualTo("GiveEmployerOpinion");
        assertThat(row.get("stepName").asText()).isEqualTo("所在工作单位意见");
        assertThat(row.get("due").asText()).startsWith("2024-04-20T00:00");
        assertThat(row.get("since").asText()).startsWith("2024-");

        assertThat(submit(employer, row, AGREE).statusCode()).isEqualTo(204);
        assertThat(sheet(id).get("awaits").asText()).isEqualTo("AwaitSelection");
        assertThat(tasks(employer)).isEmpty();

        tell(id, "SelectionDecided", "CHOSEN");
        var publicity = logIn(kangping.publicityLeader);
        var office = logIn(kangping.officeLeader);
        await().atMost(MINUTE).until(() -> !tasks(publicity).isEmpty());
        var offered = onlyTask(publicity);
        assertThat(onlyTask(office).get("taskId")).isEqualTo(offered.get("taskId"));

        assertThat(submit(office, offered, AGREE).statusCode()).isEqualTo(204);
        var second = submit(publicity, offered, AGREE);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("TaskAlreadyDone", "王芳", "月");
        assertThat(tasks(publicity)).isEmpty();
        assertThat(sheet(id).get("awaits").asText()).isEqualTo("AwaitAcceptance");

        tell(id, "SubmissionAccepted", "ACCEPTED");
        await().atMost(MINUTE).until(() -> sheet(id).get("state").asText().equals("ACCEPTED"));
    }

    @Test
    void letsOneOfTwoAtOnceInAndTellsTheOtherWhoWasFaster() throws Exception {
        var id = submitted();
        var leaders = List.of(kangping.hospitalLeader,
                kangping.appointed("蒋丽", kangping.hospital, Post.Kind.LEADER)).stream().map(this::logIn).toList();
        var task = onlyTask(leaders.get(0));

        var together = new CyclicBarrier(leaders.size());
        var threads = Executors.newFixedThreadPool(leaders.size());
        var answers = new ArrayList<HttpResponse<String>>();
        for (var answer : threads.invokeAll(leaders.stream().map(leader -> agreeing(leader, task, together))
                .toList())) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 409)
                .allSatisfy(answer -> assertThat(answer.body()).contains("TaskAlreadyDone"));
        assertThat(database.queryForObject("select count(*) from opinion where nomination_id = ?", Integer.class, id))
                .isEqualTo(1);
    }

    /** What the slower one of two reads when the other commits between his reading of the list and of the task. */
    @Test
    void sendsBackWhoFindsATaskInTheListThatIsGone() throws Exception {
        submitted();
        var employer = logIn(kangping.hospitalLeader);
        var task = onlyTask(employer);
        submit(employer, task, AGREE);
        database.update("update task_entry set state = 'OPEN', done_at = null, done_by = null where task_id = ?",
                task.get("taskId").asText());

        assertThat(submit(employer, task, AGREE).statusCode()).isEqualTo(409);
        assertThat(employer.get("/api/tasks/" + task.get("taskId").asText()).statusCode()).isEqualTo(409);
    }

    @Test
    void showsWhatIsDoneAndOpenAndNextInTheDiagram() throws Exception {
        var id = submitted();
        var employer = logIn(kangping.hospitalLeader);
        submit(employer, onlyTask(employer), AGREE);

        var position = json.readTree(clerk.get("/api/nominations/" + id + "/position").body());

        assertThat(position.get("diagram").asText()).isEqualTo("Nomination");
        assertThat(position.get("done").findValuesAsText("id")).containsExactly("StartEvent_NominationSubmitted",
                "GiveEmployerOpinion", "Gateway_AlreadyChosen");
        assertThat(position.get("active").findValuesAsText("id")).containsExactly("AwaitSelection");
        assertThat(position.get("active").findValuesAsText("name")).containsExactly("等待遴选结果");
        assertThat(position.get("next").toString()).isEqualTo("[\"Gateway_Chosen\"]");
        assertThat(clerk.get("/api/nominations/" + id + "/diagram").body()).contains("id=\"AwaitSelection\"");
    }

    @Test
    void answersWhatTheFormForbids() throws Exception {
        submitted();
        var employer = logIn(kangping.hospitalLeader);
        var task = onlyTask(employer);
        var opened = json.readTree(employer.get("/api/tasks/" + task.get("taskId").asText()).body());

        assertThat(opened.get("formId").asText()).isEqualTo("GiveEmployerOpinion");
        assertThat(opened.get("form").get("components").findValuesAsText("key")).contains("decision", "scan");
        assertThat(submit(employer, task, "{}").body()).contains("请填写“所在工作单位意见”");
        assertThat(submit(employer, task, AGREE.replace("AGREE", "MAYBE")).body()).contains("不是可选的内容");
        assertThat(submit(employer, task, agreeWith("unit", "x")).body()).contains("表单中没有这一项");
        assertThat(submit(employer, task, "[]").statusCode()).isEqualTo(400);
        assertThat(submit(employer, task, agreeWith("text", "𠮷".repeat(201))).body()).contains("最多200字，现有201字");
        assertThat(submit(employer, task, agreeWith("text", "𠮷".repeat(200))).statusCode()).isEqualTo(204);
        assertThat(clerk.get("/api/tasks/" + task.get("taskId").asText()).statusCode()).isEqualTo(404);
    }

    private Callable<HttpResponse<String>> agreeing(Browser leader, JsonNode task, CyclicBarrier together) {
        return () -> {
            together.await();
            return submit(leader, task, AGREE);
        };
    }

    private String agreeWith(String field, String value) {
        return json.createObjectNode().put("decision", "AGREE").put(field, value).toString();
    }

    private String submitted() throws Exception {
        var id = put(kangping.dossier("王𬎆", "13804011851")).get("id").asText();
        assertThat(clerk.post("/api/nominations/" + id + "/submission", "{\"version\":0}").statusCode()).isEqualTo(204);
        return id;
    }

    private void tell(String id, String message, String word) {
        transaction.executeWithoutResult(status -> tellings.promise("Nomination", id, message, word, message));
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }

    private JsonNode put(Dossier dossier) throws Exception {
        var body = json.createObjectNode().put("planId", kangping.plan.id())
                .put("unitId", kangping.publicity.id()).set("dossier", json.valueToTree(dossier));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> submit(Browser browser, JsonNode task, String form) {
        return browser.post("/api/tasks/" + task.get("taskId").asText() + "/submission", form);
    }

    private JsonNode tasks(Browser browser) throws Exception {
        return json.readTree(browser.get("/api/tasks").body()).get("items");
    }

    private JsonNode onlyTask(Browser browser) throws Exception {
        var tasks = tasks(browser);
        assertThat(tasks).as(tasks.toString()).hasSize(1);
        return tasks.get(0).get("task");
    }

    private JsonNode sheet(String id) throws Exception {
        return json.readTree(clerk.get("/api/nominations/" + id).body());
    }
}
