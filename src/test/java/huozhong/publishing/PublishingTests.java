package huozhong.publishing;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.Desk;
import huozhong.MainJobScene;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Staffing;
import huozhong.shared.Ids;
import huozhong.workflow.model.ModelDeployment;

@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:publishing;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class PublishingTests {

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ModelDeployment deployment;

    private Desk authorsDesk;
    private FlowDesk author;
    private FlowDesk publisher;

    @BeforeAll
    void appoint() {
        authorsDesk = desk("author");
        author = new FlowDesk(authorsDesk);
        publisher = new FlowDesk(desk("publisher"));
        user("clerk");
    }

    private Desk desk(String login) {
        grants.give(user(login), Grant.FLOW_ADMINISTRATOR);
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    private String user(String login) {
        var user = staffing.enrol(login, login, null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        return user.id();
    }

    // ---------------------------------------------------------------- the set as a whole

    @Test
    void beginsWithWhatCameWithTheProduct() {
        var first = list(authorsDesk.get("/api/process-sets")).stream()
                .filter(set -> set.path("number").asInt() == 1).findFirst().orElseThrow();

        assertThat(first.path("origin").asText()).isEqualTo("SHIPPED");
        assertThat(first.path("author").asText()).isEqualTo("系统");
        assertThat(first.path("sha256").asText()).isEqualTo(deployment.shipped().sha256());
        assertThat(author.review(first).path("problems")).isEmpty();
    }

    @Test
    void isNotPushedOutOfSightByDrafts() {
        for (var i = 0; i < 201; i++) {
            jdbc.sql("insert into process_set (id, state, origin, note, author_id, drafted_at, sha256, version)"
                    + " values (?, 'DISCARDED', 'UPLOADED', '', 'author', timestamp '2099-01-01 00:00:00', '', 0)")
                    .param(Ids.next()).update();
        }

        assertThat(list(authorsDesk.get("/api/process-sets"))).anyMatch(set -> set.path("number").asInt() == 1);
        jdbc.sql("delete from process_set where sha256 = ''").update();
    }

    @Test
    void isDraftedByOneAndPublishedByAnother() {
        var draft = author.draft(FlowDesk.changed("Nomination.bpmn", "name=\"推荐单位意见\"", "name=\"推荐单位会审意见\""));

        assertThat(author.refused(409, draft, "自己发布").path("code").asText()).isEqualTo("SecondPersonRequired");
        assertThat(publisher.refused(400, draft, " ").toString()).contains("reason");
        assertThat(told("publisher", draft)).containsExactly("UNREAD");
        assertThat(told("author", draft)).as("he knows").isEmpty();
        var published = publisher.publish(draft);
        assertThat(told("publisher", draft)).containsExactly("OVER");

        assertThat(published.path("live").asBoolean()).isTrue();
        assertThat(published.path("publisher").asText()).isEqualTo("publisher");
        assertThat(jdbc.sql("select facts from audit_row where action = 'PROCESS_SET_PUBLISHED' and subject = ?")
                .param(FlowDesk.id(draft)).query(String.class).single())
                .contains(published.path("sha256").asText(), "增加会签环节");
        assertThat(publisher.refused(409, draft, "再发布一次").path("code").asText()).isEqualTo("NotADraft");
    }

    private List<String> told(String login, JsonNode draft) {
        return list(new Desk(port, login, MainJobScene.PASSWORD).get("/api/messages?kind=DRAFT_WAITS").path("items"))
                .stream().filter(one -> one.path("page").asText().endsWith(FlowDesk.id(draft)))
                .map(one -> one.path("state").asText()).toList();
    }

    @Test
    void publishesWhatAnUpgradeBrought() {
        var draft = author.draft(FlowDesk.changed("Nomination.bpmn", "name=\"推荐单位意见\"", "name=\"推荐单位意见（新）\""));
        jdbc.sql("update process_set set author_id = 'system', origin = 'SHIPPED' where id = ?")
                .param(FlowDesk.id(draft)).update();

        var published = publisher.publish(draft);

        assertThat(published.path("live").asBoolean()).isTrue();
        assertThat(published.path("author").asText()).isEqualTo("系统");
    }

    @Test
    void bringsItsFormToWhoFillsInARegistration() {
        assertThat(registration("honours").path("label").asText()).isEqualTo("获得荣誉及媒体报道情况");

        publisher.publish(author.draft(FlowDesk.changed("CorrectNomination.form", "\"label\": \"获得荣誉及媒体报道情况\"",
                "\"label\": \"荣誉和媒体报道\"")));

        assertThat(registration("honours").path("label").asText()).isEqualTo("荣誉和媒体报道");
        assertThat(registration("name").at("/validate/required").asBoolean()).isTrue();
    }

    private JsonNode registration(String key) {
        return list(new Desk(port, "clerk", MainJobScene.PASSWORD).get("/api/nominations/form").path("components"))
                .stream().filter(part -> part.path("key").asText().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void saysWhatChangesNodeByNode() {
        var draft = author.draft(FlowDesk.withHealthsOpinion());

        var changes = author.review(draft).path("changes");

        assertThat(list(changes)).anySatisfy(change -> {
            assertThat(change.path("kind").asText()).isEqualTo("ADDED");
            assertThat(change.path("element").asText()).isEqualTo("GiveHealthOpinion");
            assertThat(change.path("called").asText()).isEqualTo("环节“卫健部门会签”");
        }).anySatisfy(change -> {
            assertThat(change.path("element").asText()).isEqualTo("Flow_EmployerAgreed");
            assertThat(change.path("property").asText()).isEqualTo("终点");
            assertThat(change.path("from").asText()).contains("已经入选？");
            assertThat(change.path("to").asText()).contains("卫健部门会签");
        }).anySatisfy(change -> {
            assertThat(change.path("file").asText()).isEqualTo("Routing.dmn");
            assertThat(change.path("called").asText()).isEqualTo("分派行“县卫健部门会签”");
            assertThat(change.path("to").asText()).contains("环节：卫健部门会签", "卫健部门");
        });
    }

    @Test
    void isNotPublishedOnOldKnowledge() {
        var draft = author.draft(FlowDesk.changed("Selection.bpmn", "name=\"负责人确认\"", "name=\"主要负责人确认\""));
        var read = publisher.publication(draft, "按会议纪要");
        publisher.publish(author.draft(FlowDesk.changed("Submission.bpmn", "name=\"签收\"", "name=\"签收名单\"")));

        var refused = new Desk(port, "publisher", MainJobScene.PASSWORD).refused(409,
                "/api/process-sets/" + FlowDesk.id(draft) + "/publication", read);

        assertThat(refused.path("code").asText()).isEqualTo("LiveSetChanged");
    }

    @Test
    void goesBackToAnEarlierOneByPublishingItAgain() {
        publisher.publish(author.draft(FlowDesk.changed("Nomination.bpmn", "name=\"所在工作单位意见\"",
                "name=\"单位意见\"")));
        var first = list(authorsDesk.get("/api/process-sets")).stream()
                .filter(set -> set.path("number").asInt() == 1).findFirst().orElseThrow();

        var again = authorsDesk.post("/api/process-sets/" + FlowDesk.id(first) + "/copies", of("note", "恢复原流程"));
        var live = publisher.publish(again);

        assertThat(live.path("sha256").asText()).isEqualTo(first.path("sha256").asText());
        assertThat(live.path("number").asInt()).isGreaterThan(1);
    }

    @Test
    void isChangedByItsAuthorOnlyUntilItIsDiscarded() {
        var draft = author.draft(FlowDesk.changed("Nomination.bpmn", "name=\"等待遴选结果\"", "name=\"待遴选\""));
        var path = "/api/process-sets/" + FlowDesk.id(draft);
        var file = FlowDesk.changed("Selection.bpmn", "name=\"负责人确认\"", "name=\"确认\"");

        assertThat(authorsDesk.uploadAll(path + "/files", Map.of(), file).path("sha256").asText())
                .isNotEqualTo(draft.path("sha256").asText());
        var browser = Browser.loggedIn(port, "author", MainJobScene.PASSWORD);
        assertThat(Browser.loggedIn(port, "publisher", MainJobScene.PASSWORD).delete(path + "/files/Selection.bpmn")
                .statusCode()).isEqualTo(404);
        assertThat(browser.delete(path).statusCode()).isEqualTo(204);
        assertThat(browser.delete(path).statusCode()).isEqualTo(409);
    }

    @Test
    void doesNotExistForAnybodyElse() {
        var clerk = Browser.loggedIn(port, "clerk", MainJobScene.PASSWORD);

        for (var path : List.of("/api/process-sets", "/api/process-versions", "/api/case-moves", "/api/failed-jobs")) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    // ---------------------------------------------------------------- the check

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nomination.bpmn | camunda:formRef="GiveEmployerOpinion" | camunda:formRef="GiveAnyOpinion" | GiveEmployerOpinion | 不在这套流程中
            Nomination.bpmn | camunda:formRef="GiveEmployerOpinion" camunda:formRefBinding="deployment" | | GiveEmployerOpinion | 没有表单
            Nomination.bpmn | "GiveEmployerOpinion" | "GiveOpinion" | GiveOpinion | 任务分派表
            Nomination.bpmn | ' default="Flow_Chosen_No"' | '' | Gateway_Chosen | 没有默认分支
            Nomination.bpmn | ' camunda:historyTimeToLive="P3650D"' | '' | Nomination | 历史保留期限
            Nomination.bpmn | "AwaitSelection" | "Activity_1" | AwaitSelection | 不能删除或改名
            Nomination.bpmn | name="SelectionDecided" | name="Decided" | SelectionDecided | 不能删除或改名
            Nomination.bpmn | isExecutable="true" | isExecutable="false" | Nomination | 可执行
            Selection.bpmn | selectionSteps.tellNominations( | selectionSteps.tellEverybody( | TellNominations | 系统没有
            Nomination.bpmn | name="所在工作单位意见" | name="${execution.processEngineServices}" | GiveEmployerOpinion | 不允许
            Routing.dmn | "GiveEmployerOpinion" | "GiveOpinion" | GiveEmployerOpinion | 任务分派表
            GiveEmployerOpinion.form | "key": "text" | "key": "words" | GiveEmployerOpinion_text | 系统不认识字段
            GiveEmployerOpinion.form | "value": "REJECT" | "value": "APPROVE" | GiveEmployerOpinion_decision | 系统不认识选项
            GiveEmployerOpinion.form | "type": "textarea" | "type": "html" | GiveEmployerOpinion_text | 不允许使用组件
            GiveEmployerOpinion.form | "label": "意见" | "label": "=secret" | GiveEmployerOpinion_text | 表达式
            """)
    void refusesWhatWouldNotWork(String file, String from, String to, String element, String sentence) {
        var draft = author.draft(FlowDesk.changed(file, from, to == null ? "" : to));

        assertThat(list(author.review(draft).path("problems"))).anySatisfy(problem -> {
            assertThat(problem.path("element").asText()).isEqualTo(element);
            assertThat(problem.path("sentence").asText()).contains(sentence);
        });
        assertThat(publisher.refused(400, draft, "发布").toString()).contains(sentence);
    }

    @Test
    void refusesABranchWithoutACondition() {
        var draft = author.draft(FlowDesk.changed("Nomination.bpmn", """
                <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${outcome == &#x27;CHOSEN&#x27;}\
                </bpmn:conditionExpression>""", ""));

        assertThat(author.review(draft).path("problems").toString()).contains("没有条件");
    }

    @Test
    void refusesWhatIsNoDiagramAtAll() {
        for (var file : Map.of("Nomination.bpmn", "<x", "Notes.txt", "Bemerkung", "GiveEmployerOpinion.form", "{",
                "Routing.dmn", "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>").entrySet()) {
            var draft = author.draft(Map.of(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));

            assertThat(author.review(draft).path("problems")).as(file.getKey()).isNotEmpty();
        }
    }

    // ---------------------------------------------------------------- Camunda Modeler

    @Test
    void takesAModelersDeploymentForADraft() throws Exception {
        assertThat(modeler("author", "/engine-rest/version").body()).contains("7.24.0");
        assertThat(modeler("author", "/engine-rest/deployment?maxResults=0").statusCode()).isEqualTo(200);

        var first = deploy("author", FlowDesk.withHealthsOpinion().get("Nomination.bpmn"), "Nomination.bpmn");
        var second = deploy("author", FlowDesk.withHealthsOpinion().get("Routing.dmn"), "Routing.dmn");

        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).contains(first.body().replaceAll(".*\"id\":\"(\\w+)\".*", "$1"));
        var draft = list(authorsDesk.get("/api/process-sets")).stream()
                .filter(set -> set.path("origin").asText().equals("MODELER")).findFirst().orElseThrow();
        assertThat(author.review(draft).path("problems")).isEmpty();
        publisher.publish(draft);
    }

    @Test
    void letsNobodyInAtTheModelersDoorButFlowAdministrators() throws Exception {
        assertThat(modeler("clerk", "/engine-rest/version").statusCode()).isEqualTo(401);
        assertThat(send(request("/engine-rest/version").GET()).statusCode()).isEqualTo(401);
        assertThat(modeler("author", "/engine-rest/process-definition").statusCode()).isEqualTo(401);
        assertThat(send(request("/api/process-sets").header("Authorization", basic("author")).GET()).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> deploy(String login, byte[] content, String name) throws Exception {
        var boundary = "modeler";
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\nx\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/xml\r\n\r\n" + new String(content, StandardCharsets.UTF_8) + "\r\n--"
                + boundary + "--\r\n";
        return send(request("/engine-rest/deployment/create").header("Authorization", basic(login))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> modeler(String login, String path) throws Exception {
        return send(request(path).header("Authorization", basic(login)).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + MainJobScene.PASSWORD).getBytes());
    }
}
