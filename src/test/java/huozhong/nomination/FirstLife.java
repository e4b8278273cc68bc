package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huozhong.Browser;
import huozhong.access.Credentials;
import huozhong.organization.User;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.workflow.Tellings;

import static org.awaitility.Awaitility.await;

/** A nominee's way over the API, as the people at their browsers go it. */
abstract class FirstLife {

    private static final String PASSWORD = "a mountain in spring";

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
        var draft = put(new Dossier("王𬎆", "女", null, null, null, null, null, null, null, null, null, null));

        var refused = clerk.post("/api/nominations/" + draft.get("id").asText() + "/submission", "");

        assertThat(draft.get("missing").toString()).isEqualTo("""
                ["BIRTH","ETHNICITY","POLITICS","EMPLOYER","MOBILE","CATEGORY","SPECIALTY","DEEDS","PHOTO"]""");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("请填写出生年月", "请填写照片").doesNotContain("请填写姓名");
    }

    @Test
    void passesBothOpinionsAndIsAccepted() throws Exception {
        var id = put(kangping.dossier("王𬎆", "13804011851")).get("id").asText();
        assertThat(clerk.post("/api/nominations/" + id + "/submission", "").statusCode()).isEqualTo(204);

        var employer = logIn(kangping.hospitalLeader);
        var row = onlyTask(employer);
        assertThat(row.get("person").asText()).isEqualTo("王𬎆");
        assertThat(row.get("category").asText()).isEqualTo("HEALTH");
        assertThat(row.get("regionId").asText()).isEqualTo(kangping.county.id());
        assertThat(row.get("step").asText()).isEqualTo("GiveEmployerOpinion");
        assertThat(row.get("stepName").asText()).isEqualTo("所在工作单位意见");
        assertThat(row.get("due").asText()).startsWith("2024-04-20T00:00");
        assertThat(row.get("since").asText()).startsWith("2024-04-");

        assertThat(submit(employer, row, "{\"decision\":\"AGREE\"}").statusCode()).isEqualTo(204);
        assertThat(sheet(id).get("awaits").asText()).isEqualTo("AwaitSelection");
        assertThat(tasks(employer)).isEmpty();

        tell(id, "SelectionDecided", "CHOSEN");
        var publicity = logIn(kangping.publicityLeader);
        var office = logIn(kangping.officeLeader);
        await().until(() -> !tasks(publicity).isEmpty());
        var offered = onlyTask(publicity);
        assertThat(onlyTask(office).get("taskId")).isEqualTo(offered.get("taskId"));

        assertThat(submit(office, offered, "{\"decision\":\"AGREE\"}").statusCode()).isEqualTo(204);
        var second = submit(publicity, offered, "{\"decision\":\"AGREE\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("TaskAlreadyDone", "王芳", "4月");
        assertThat(tasks(publicity)).isEmpty();
        assertThat(sheet(id).get("awaits").asText()).isEqualTo("AwaitAcceptance");

        tell(id, "SubmissionAccepted", "ACCEPTED");
        await().until(() -> sheet(id).get("state").asText().equals("ACCEPTED"));
    }

    private void tell(String id, String message, String word) {
        transaction.executeWithoutResult(status -> tellings.promise("Nomination", id, message, word, message));
    }

    private Browser logIn(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }

    private JsonNode put(Dossier dossier) throws Exception {
        var body = json.createObjectNode().put("planId", kangping.plan.id()).put("unitId", kangping.publicity.id())
                .set("dossier", json.valueToTree(dossier));
        var answer = clerk.post("/api/nominations", body.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body());
    }

    private java.net.http.HttpResponse<String> submit(Browser browser, JsonNode task, String form) {
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
