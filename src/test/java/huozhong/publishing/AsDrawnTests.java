package huozhong.publishing;

import static huozhong.Desk.list;
import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

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

/**
 * Files as administrators draw them in Camunda Modeler: what only draws is kept, what can't be is told by its menu's
 * name.
 */
@ApplicationTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:asdrawn;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class AsDrawnTests {

    private static final String POOL = "<bpmn:collaboration id=\"Collaboration_1\">"
            + "<bpmn:participant id=\"Pool_1\" name=\"人选推荐\" processRef=\"Nomination\" />"
            + "<bpmn:participant id=\"Pool_2\" name=\"人选本人\" />"
            + "<bpmn:messageFlow id=\"Told_1\" name=\"告知\" sourceRef=\"GiveEmployerOpinion\" targetRef=\"Pool_2\" />"
            + "</bpmn:collaboration>";
    private static final String LANES = "<bpmn:laneSet id=\"LaneSet_1\"><bpmn:lane id=\"Lane_1\" name=\"单位\">"
            + "<bpmn:flowNodeRef>GiveEmployerOpinion</bpmn:flowNodeRef><bpmn:childLaneSet id=\"LaneSet_2\">"
            + "<bpmn:lane id=\"Lane_2\" name=\"办公室\" /></bpmn:childLaneSet></bpmn:lane></bpmn:laneSet>";
    private static final String THINGS = "<bpmn:dataObject id=\"Data_1\" /><bpmn:dataObjectReference id=\"DataRef_1\""
            + " name=\"登记表\" dataObjectRef=\"Data_1\"><bpmn:dataState id=\"State_1\" name=\"已签\""
            + " /></bpmn:dataObjectReference>"
            + "<bpmn:dataStoreReference id=\"Store_1\" name=\"档案\" />"
            + "<bpmn:group id=\"Group_1\" categoryValueRef=\"Value_1\" />"
            + "<bpmn:textAnnotation id=\"Note_1\"><bpmn:text>七日内</bpmn:text></bpmn:textAnnotation>"
            + "<bpmn:association id=\"Line_1\" sourceRef=\"GiveEmployerOpinion\" targetRef=\"Note_1\" />";
    private static final String READS = "<bpmn:property id=\"Property_1\" name=\"__targetRef_placeholder\" />"
            + "<bpmn:dataInputAssociation id=\"In_1\"><bpmn:sourceRef>DataRef_1</bpmn:sourceRef>"
            + "<bpmn:targetRef>Property_1</bpmn:targetRef></bpmn:dataInputAssociation>"
            + "<bpmn:dataOutputAssociation"
            + " id=\"Out_1\"><bpmn:targetRef>Store_1</bpmn:targetRef></bpmn:dataOutputAssociation>";
    private static final String EMPLOYERS = "<bpmn:outgoing>Flow_EmployerAgreed</bpmn:outgoing>";
    private static final String PROCESS = "  <bpmn:process id=\"Nomination\"";
    private static final String TTL = " camunda:historyTimeToLive=\"P3650D\"";

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

    private MainJobScene scene;
    private String plan;
    private Desk desk;
    private FlowDesk author;
    private FlowDesk publisher;

    @BeforeAll
    void appoint() {
        scene = new MainJobScene(staffing, credentials, organization);
        plan = login("sy-wmb-clerk").postText("/api/plans", Shenyang.file()).path("id").asText();
        login("sy-wmb-leader").post("/api/plans/" + plan + "/publication", of());
        desk = desk("author");
        author = new FlowDesk(desk);
        publisher = new FlowDesk(desk("publisher"));
    }

    private Desk desk(String login) {
        var user = staffing.enrol(login, login, null);
        credentials.setPassword(user.id(), MainJobScene.PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    private static Map<String, byte[]> nomination(String... fromTo) {
        var text = new String(FlowDesk.ours("Nomination.bpmn"), StandardCharsets.UTF_8);
        for (var i = 0; i < fromTo.length; i += 2) {
            assertThat(text).contains(fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        return Map.of("Nomination.bpmn", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(Map<String, byte[]> files) {
        return list(author.review(author.draft(files)).path("problems")).stream()
                .map(problem -> problem.path("sentence").asText()).toList();
    }

    // ---------------------------------------------------------------- what only draws

    @Test
    void keepsPoolsLanesGroupsDataAndColours() {
        var drawn = nomination(PROCESS, POOL + PROCESS, "isExecutable=\"true\"" + TTL + ">",
                "isExecutable=\"true\"" + TTL + ">" + LANES,
                EMPLOYERS, EMPLOYERS + READS, "  </bpmn:process>",
                THINGS + "</bpmn:process><bpmn:category id=\"Category_1\">"
                        + "<bpmn:categoryValue id=\"Value_1\" value=\"县级\" /></bpmn:category>",
                "bpmnElement=\"Nomination\"", "bpmnElement=\"Collaboration_1\"",
                "bpmnElement=\"GiveEmployerOpinion\"",
                "bpmnElement=\"GiveEmployerOpinion\" bioc:stroke=\"#831311\" color:border-color=\"#831311\"",
                "xmlns:bpmn=", "xmlns:bioc=\"http://bpmn.io/schema/bpmn/biocolor/1.0\""
                        + " xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" xmlns:bpmn=");
        var draft = author.draft(drawn);

        assertThat(author.review(draft).path("problems")).isEmpty();
        assertThat(publisher.publish(draft).path("live").asBoolean()).isTrue();
        assertThat(desk.raw("/api/process-sets/" + FlowDesk.id(draft) + "/files/Nomination.bpmn").body())
                .isEqualTo(new String(drawn.get("Nomination.bpmn"), StandardCharsets.UTF_8));
    }

    @Test
    void takesAnEmptySecondPoolAndTellsASecondProcess() {
        var empty = "<bpmn:process id=\"Process_2\" name=\"人选本人\" isExecutable=\"%s\"%s>%s</bpmn:process>";

        assertThat(problems(nomination(PROCESS, empty.formatted("false", "", "") + PROCESS))).isEmpty();
        assertThat(problems(nomination(PROCESS,
                empty.formatted("true", TTL, "<bpmn:startEvent id=\"T\" />") + PROCESS)))
                .anyMatch(one -> one.contains("有 2 个流程") && one.contains("“人选本人”")
                        && one.contains("单独的文件"));
    }

    // ---------------------------------------------------------------- how long history is kept

    @Test
    void takesAPlainNumberForDays() {
        var review = author.review(author.draft(nomination(TTL, TTL.replace("P3650D", "180"))));

        assertThat(review.path("problems")).isEmpty();
        assertThat(list(review.path("changes"))).anySatisfy(change -> {
            assertThat(change.path("from").asText()).isEqualTo("3650 天");
            assertThat(change.path("to").asText()).isEqualTo("180 天");
        });
        assertThat(problems(FlowDesk.changed("Routing.dmn", "P3650D", "180"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P6M", "180天", "半年"})
    void saysWhatToTypeForAnythingElse(String typed) {
        assertThat(problems(nomination(TTL, TTL.replace("P3650D", typed)))).anyMatch(one -> one.contains("P180D")
                && one.contains("Time to live"));
    }

    // ---------------------------------------------------------------- names

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <bpmn:scriptTask id="X" name="算一算" /> | 脚本任务“算一算” | 用户任务
            <bpmn:task id="X" name="随便" /> | 任务“随便” | 用户任务
            <bpmn:sendTask id="X" name="发通知" /> | 发送任务“发通知” | 服务任务
            <bpmn:manualTask id="X" name="盖章" /> | 手工任务“盖章” | 用户任务
            <bpmn:callActivity id="X" name="公示" /> | 调用活动“公示” | 用户任务
            <bpmn:inclusiveGateway id="X" name="看情况" /> | 包容网关“看情况” | 排他网关
            <bpmn:boundaryEvent id="X" name="超时" attachedToRef="GiveEmployerOpinion"><bpmn:signalEventDefinition id="D" /></bpmn:boundaryEvent> | 信号边界事件“超时” | 定时
            <bpmn:intermediateCatchEvent id="X" name="等信号"><bpmn:signalEventDefinition id="D" /></bpmn:intermediateCatchEvent> | 信号中间捕获事件“等信号” | 消息
            <bpmn:intermediateThrowEvent id="X" name="告知"><bpmn:messageEventDefinition id="D" /></bpmn:intermediateThrowEvent> | 消息中间抛出事件“告知” | 服务任务
            <bpmn:userTask id="X" name="会签" camunda:assignee="demo" /> | 用户任务“会签” | Assignee
            <bpmn:userTask id="X" name="会签"><bpmn:extensionElements><camunda:executionListener class="x.Y" event="start" /></bpmn:extensionElements></bpmn:userTask> | 用户任务“会签” | 执行监听器
            <bpmn:serviceTask id="X" name="发短信" camunda:class="x.Y" /> | 服务任务“发短信” | Java class
            """)
    void namesAnElementAsTheModelersMenuDoes(String element, String called, String wayOut) {
        var found = problems(nomination("  </bpmn:process>", element + "</bpmn:process>"));

        assertThat(found).filteredOn(one -> one.contains(called)).anyMatch(one -> one.contains(wayOut));
        assertThat(found).noneMatch(one -> one.contains("camunda:") || one.contains("EventDefinition"));
    }

    @Test
    void namesLinesByTheirEnds() {
        assertThat(problems(nomination("bpmnElement=\"Flow_Submitted\"", "bpmnElement=\"Flow_Other\"")))
                .anyMatch(one -> one.contains("从开始事件“登记表已提交”到用户任务“所在工作单位意见”的连线"));
    }

    // ---------------------------------------------------------------- files of other programs, other names

    private static byte[] zip(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> strangers() throws IOException {
        var diagram = new String(FlowDesk.ours("Nomination.bpmn"), StandardCharsets.UTF_8);
        var table = new String(FlowDesk.ours("Routing.dmn"), StandardCharsets.UTF_8);
        var form = new String(FlowDesk.ours("GiveEmployerOpinion.form"), StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("Nomination.bpmn", bytes(diagram.replace("\"Camunda Platform\"", "\"Camunda Cloud\"")
                        .replace("camunda:formRef=", "zeebe:formId=").replace("xmlns:bpmn=",
                                "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" xmlns:bpmn=")), "Camunda 8"),
                Arguments.of("GiveEmployerOpinion.form",
                        bytes(form.replace("\"Camunda Platform\"", "\"Camunda Cloud\"")),
                        "Camunda 8"),
                Arguments.of("Routing.dmn", bytes(table.replace("https://www.omg.org/spec/DMN/20191111/MODEL/",
                        "http://www.omg.org/spec/DMN/20151101/dmn.xsd")), "自动转为 1.3"),
                Arguments.of("Routing.dmn", bytes(table.replace("https://www.omg.org/spec/DMN/20191111/MODEL/",
                        "http://www.omg.org/spec/DMN/20180521/MODEL/")), "自动转为 1.3"),
                Arguments.of("Nomination.dmn", bytes(diagram), "应以 .bpmn 结尾"),
                Arguments.of("Nomination.xml", bytes(diagram), "应以 .bpmn 结尾"),
                Arguments.of("Routing.form", bytes(table), "应以 .dmn 结尾"),
                Arguments.of("流程.bpmn", bytes(diagram.replace("id=\"Nomination\"", "id=\"流程\"")), "ID 中写明"),
                Arguments.of("流程说明.docx", zip("word/document.xml"), "Word 文档"),
                Arguments.of("Nomination.bpmn", zip("xl/workbook.xml"), "Excel 工作簿"),
                Arguments.of("Nomination.bpmn", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "PNG 图片"),
                Arguments.of("Nomination.bpmn", bytes("%PDF-1.7"), "PDF"),
                Arguments.of("说明.txt", bytes("先办再报"), "不是流程图"),
                Arguments.of("Nomination.bpmn", bytes(diagram.substring(0, 2000)), "重新保存"));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void saysInOneSentenceWhatAFileIsAndTheWayOut(String name, byte[] content, String words) {
        var found = list(author.review(author.draft(Map.of(name, content))).path("problems")).stream()
                .filter(problem -> problem.path("file").asText().equals(name)).toList();

        assertThat(found).singleElement().satisfies(one -> assertThat(one.path("sentence").asText()).contains(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"人选推荐（修改稿）.bpmn", "Nomination (1).bpmn", "Nomination - 副本.bpmn"})
    void keepsAFileOfAnotherNameByTheIdOfWhatIsInIt(String name) {
        var review = author.review(author.draft(Map.of(name, nomination("name=\"推荐单位意见\"", "name=\"区县意见\"")
                .get("Nomination.bpmn"))));

        assertThat(review.path("problems")).isEmpty();
        assertThat(list(review.path("files"))).extracting(JsonNode::asText).contains("Nomination.bpmn")
                .doesNotContain(name);
        assertThat(review.path("changes").toString()).contains("区县意见");
    }

    @Test
    void doesNotTakeTwoFilesOfTheSameProcess() {
        var ours = FlowDesk.ours("Nomination.bpmn");

        assertThat(desk.sentAll("/api/process-sets", Map.of(),
                Map.of("人选推荐.bpmn", ours, "Nomination.bpmn", ours)).body())
                .contains("请只选一个");
    }

    // ---------------------------------------------------------------- the review

    @Test
    void tellsWhatEveryLockFoundAtOnce() {
        var files = new HashMap<>(nomination("  </bpmn:process>",
                "<bpmn:scriptTask id=\"X\" name=\"算一算\" /></bpmn:process>",
                " default=\"Flow_Chosen_No\"", ""));
        files.putAll(FlowDesk.changed("GiveEmployerOpinion.form", "\"key\": \"text\"", "\"key\": \"words\""));
        files.putAll(FlowDesk.changed("Routing.dmn", "\"EMPLOYER\"", "\"EMPLOYERS\""));

        assertThat(problems(files)).anyMatch(one -> one.contains("脚本任务")).anyMatch(one -> one.contains("没有默认分支"))
                .anyMatch(one -> one.contains("系统不认识字段")).anyMatch(one -> one.contains("EMPLOYERS"));
    }

    @Test
    void showsNamesInsteadOfIds() {
        var review = author.review(author.draft(FlowDesk.withHealthsOpinion()));

        assertThat(list(review.path("changes"))).anySatisfy(change -> {
            assertThat(change.path("element").asText()).isEqualTo("Flow_EmployerAgreed");
            assertThat(change.path("called").asText()).isEqualTo("从用户任务“所在工作单位意见”到用户任务“卫健部门会签”的连线");
            assertThat(change.path("from").asText()).isEqualTo("排他网关“已经入选？”");
            assertThat(change.path("to").asText()).isEqualTo("用户任务“卫健部门会签”");
        }).anySatisfy(change -> {
            assertThat(change.path("called").asText()).isEqualTo("分派行“县卫健部门会签”");
            assertThat(change.path("to").asText()).contains("环节：卫健部门会签", "谁办：本地区卫健部门负责人")
                    .doesNotContain("HEALTH", "GiveHealthOpinion");
        });
        assertThat(list(review.path("routes"))).allSatisfy(route ->
                assertThat(route.path("to").asText() + route.path("cases").asText()).doesNotContainPattern("[A-Z]{3}"));
    }

    @Test
    void warnsWhenALineIsDrawnToAnotherPlaceThanTheFileSays() {
        var review = author.review(author.draft(nomination("sourceRef=\"GiveRecommendationOpinion\""
                + " targetRef=\"AwaitAcceptance\"",
                "sourceRef=\"GiveRecommendationOpinion\" targetRef=\"EndEvent_NomineeAccepted\"")));

        assertThat(list(review.path("remarks"))).anyMatch(one -> one.path("sentence").asText()
                .contains("从用户任务“推荐单位意见”到结束事件“纳入队伍”的连线画到了别处"));
    }

    @Test
    void letsTheAuthorSayAnewWhatADraftIsFor() {
        var draft = author.draft(nomination("name=\"推荐单位意见\"", "name=\"推荐意见\""));
        var path = "/api/process-sets/" + FlowDesk.id(draft) + "/note";

        assertThat(desk.put(path, of("note", "按会议纪要改名")).path("note").asText()).isEqualTo("按会议纪要改名");
        assertThat(desk.putRefused(400, path, of("note", " ")).toString()).contains("note");
        publisher.publish(draft);
        assertThat(desk.putRefused(409, path, of("note", "改错了")).path("code").asText()).isEqualTo("NotADraft");
    }

    @Test
    void showsOfAVersionWhatItChangedAgainstTheOneBefore() {
        var first = publisher.publish(author.draft(nomination("name=\"推荐单位意见\"", "name=\"推荐意见（甲）\"")));
        var second = publisher.publish(author.draft(nomination("name=\"推荐单位意见\"", "name=\"推荐意见（乙）\"")));

        var review = author.review(second);

        assertThat(review.path("against").asInt()).isEqualTo(first.path("number").asInt());
        assertThat(list(review.path("changes"))).anySatisfy(change -> {
            assertThat(change.path("from").asText()).isEqualTo("推荐意见（甲）");
            assertThat(change.path("to").asText()).isEqualTo("推荐意见（乙）");
        });
    }

    @Test
    void readsADecisionTableInWords() {
        var draft = author.draft(FlowDesk.withHealthsOpinion());

        var table = desk.get("/api/process-sets/" + FlowDesk.id(draft) + "/tables/Routing.dmn");

        assertThat(list(table.path("columns"))).extracting(JsonNode::asText)
                .containsExactly("环节", "级", "人选类型", "谁办", "职能", "指定单位代码", "岗位", "说明");
        assertThat(list(table.path("rows"))).anySatisfy(row -> assertThat(list(row)).extracting(JsonNode::asText)
                .contains("卫健部门会签", "本地区", "卫健部门", "负责人"));
    }

    // ---------------------------------------------------------------- cases that go by what was drawn

    @Test
    void holdsTheMaximumLengthOfTheFormEditorsOwnPanel() {
        var draft = author.draft(FlowDesk.changed("GiveEmployerOpinion.form",
                "\"label\": \"意见\",\n      \"validate\": {",
                "\"label\": \"意见\",\n      \"validate\": {\n        \"maxLength\": 10,"));
        assertThat(author.review(draft).path("problems")).isEmpty();
        publisher.publish(draft);
        putForward("赵一诺");
        var leader = login("kp-rmyy-leader");
        var task = leader.task("GiveEmployerOpinion", "赵一诺");

        assertThat(leader.refused(400, "/api/tasks/" + task.path("taskId").asText() + "/submission",
                of("decision", "AGREE", "text", "同意推荐，该同志长年下乡")).toString()).contains("最多10字");
        leader.submit(task, of("decision", "AGREE", "text", "同意推荐，长年下乡。"));
    }

    /** Two in parallel, one has agreed: the join has been reached once, and nobody is there. */
    @Test
    void neverShowsAGatewayAsThePlaceWhereACaseIs() {
        var twins = new HashMap<>(nomination("targetRef=\"GiveEmployerOpinion\"", "targetRef=\"Gateway_Fork\"",
                "sourceRef=\"GiveEmployerOpinion\"", "sourceRef=\"Gateway_Join\"",
                "  </bpmn:process>", "<bpmn:parallelGateway id=\"Gateway_Fork\" /><bpmn:parallelGateway"
                + " id=\"Gateway_Join\" />"
                        + "<bpmn:userTask id=\"GiveTwin\" name=\"会签\" camunda:formRef=\"GiveEmployerOpinion\""
                        + " camunda:formRefBinding=\"deployment\" />"
                        + line(1, "Gateway_Fork", "GiveEmployerOpinion") + line(2, "Gateway_Fork", "GiveTwin")
                        + line(3, "GiveEmployerOpinion", "Gateway_Join") + line(4, "GiveTwin", "Gateway_Join")
                        + "</bpmn:process>",
                "    </bpmndi:BPMNPlane>", shape("Gateway_Fork") + shape("Gateway_Join") + shape("GiveTwin") + edge(1)
                        + edge(2) + edge(3) + edge(4) + "</bpmndi:BPMNPlane>"));
        twins.putAll(FlowDesk.changed("Routing.dmn", "\"GiveEmployerOpinion\"",
                "\"GiveEmployerOpinion\",\"GiveTwin\""));
        publisher.publish(author.draft(twins));
        putForward("钱二丫");
        var leader = login("kp-rmyy-leader");

        leader.submit("GiveEmployerOpinion", "钱二丫", of("decision", "AGREE"));

        var id = list(login("sy-kp-xcb-clerk").get("/api/nominations?size=100").path("items")).stream()
                .filter(one -> one.path("name").asText().equals("钱二丫")).findFirst().orElseThrow().path("id").asText();
        assertThat(list(login("sy-kp-xcb-clerk").get("/api/nominations/" + id + "/position").path("active")))
                .extracting(place -> place.path("name").asText()).containsExactly("会签");
    }

    private static String line(int number, String from, String to) {
        return "<bpmn:sequenceFlow id=\"Flow_Twin" + number + "\" sourceRef=\"" + from + "\" targetRef=\""
                + to + "\" />";
    }

    private static String shape(String id) {
        return "<bpmndi:BPMNShape id=\"Shape_" + id + "\" bpmnElement=\"" + id + "\"><dc:Bounds x=\"0\" y=\"0\""
                + " width=\"50\" height=\"50\" /></bpmndi:BPMNShape>";
    }

    private static String edge(int number) {
        return "<bpmndi:BPMNEdge id=\"Edge_" + number + "\" bpmnElement=\"Flow_Twin" + number
                + "\"><di:waypoint x=\"0\" y=\"0\" />"
                + "<di:waypoint x=\"9\" y=\"9\" /></bpmndi:BPMNEdge>";
    }

    private Desk login(String login) {
        return new Desk(port, login, MainJobScene.PASSWORD);
    }

    private void putForward(String name) {
        var people = List.of(new Person(1, name, "康平县人民医院主任医师", name.equals("赵一诺") ? "13700000001" : "13700000002",
                "卫生健康"));
        var clerk = login("sy-kp-xcb-clerk");
        var checked = clerk.upload("/api/imports", Map.of("plan", plan, "unit", scene.unit("SY-KP-XCB")),
                Map.of("file", MainJobScene.roster(people), "photos", MainJobScene.photos(people)));
        clerk.post("/api/imports/" + checked.path("id").asText() + "/confirmation", of("submit", true));
    }
}
