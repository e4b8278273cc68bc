package huozhong.training;

import static huozhong.Desk.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import huozhong.ApplicationTest;
import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.publishing.FlowDesk;

/**
 * The promise, for what is reviewed: an administrator draws a 终审 into Course.bpmn with a form that is there and a row
 * of the routing, without code, and publication waits for it.
 */
@ApplicationTest
@DirtiesContext
@TestPropertySource(properties =
        "spring.datasource.url=jdbc:h2:mem:newreview;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8")
class NewReviewTests extends CourseScene {

    private static final String PASSWORD = "shan-he-ce-shi-2024";
    private static final String STEP = "ConfirmFinalContent";
    private static final String TASK = """
            <bpmn:userTask id="ConfirmFinalContent" name="终审" camunda:formRef="ConfirmContent" \
            camunda:formRefBinding="deployment">
              <bpmn:incoming>Flow_AuthorityAsked_No</bpmn:incoming>
              <bpmn:outgoing>Flow_Passed</bpmn:outgoing>
            </bpmn:userTask>
            <bpmn:sequenceFlow id="Flow_Passed" sourceRef="ConfirmFinalContent" targetRef="AwaitCourse" />
            """;
    private static final String SHAPE = """
            <bpmndi:BPMNShape id="ConfirmFinalContent_di" bpmnElement="ConfirmFinalContent">
              <dc:Bounds x="720" y="-40" width="120" height="80" />
            </bpmndi:BPMNShape>
            <bpmndi:BPMNEdge id="Flow_Passed_di" bpmnElement="Flow_Passed">
              <di:waypoint x="780" y="40" />
              <di:waypoint x="780" y="100" />
            </bpmndi:BPMNEdge>
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;

    private FlowDesk flowAdministrator(String login) {
        var user = people.enrol(login, login, null);
        credentials.setPassword(user.id(), PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        return new FlowDesk(new Desk(port, login, PASSWORD));
    }

    private static String text(String name) {
        return new String(FlowDesk.changed(name, "<", "<").get(name), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> withFinalReview() {
        var diagram = text("Course.bpmn")
                .replace("sourceRef=\"Gateway_AuthorityAsked\" targetRef=\"AwaitCourse\"",
                        "sourceRef=\"Gateway_AuthorityAsked\" targetRef=\"" + STEP + "\"")
                .replaceFirst("<bpmn:incoming>Flow_AuthorityAsked_No</bpmn:incoming>",
                        "<bpmn:incoming>Flow_Passed</bpmn:incoming>")
                .replaceFirst("<bpmn:userTask id=\"RecordCourse\"", TASK + "<bpmn:userTask id=\"RecordCourse\"")
                .replaceFirst("</bpmndi:BPMNPlane>", SHAPE + "</bpmndi:BPMNPlane>")
                .replace("<di:waypoint x=\"455\" y=\"60\" />", "<di:waypoint x=\"455\" y=\"0\" />")
                .replace("<di:waypoint x=\"780\" y=\"60\" />\n        <di:waypoint x=\"780\" y=\"100\" />",
                        "<di:waypoint x=\"720\" y=\"0\" />");
        var routing = text("Routing.dmn");
        var last = routing.lastIndexOf("</decisionTable>");
        var rule = routing.substring(routing.indexOf("<rule id=\"Rule_29\">"), routing.indexOf("<rule id=\"Rule_30\">"))
                .replace("Rule_29", "Rule_99").replace("\"ReviewContent\"", '"' + STEP + '"')
                .replace("\"ORGANISER\"", "\"PARENT_REGION\"")
                .replaceFirst("(Rule_99_Output_2\">\\s*<text>)(</text>)", "$1\"PUBLICITY\"$2");
        var files = new TreeMap<String, byte[]>();
        files.put("Course.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
        files.put("Routing.dmn", (routing.substring(0, last) + rule + routing.substring(last))
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void publicationWaitsForAReviewThatWasDrawnIn() {
        members("kp", "THEORY", 2);
        var draft = flowAdministrator("flow-author").draft(withFinalReview());
        flowAdministrator("flow-publisher").publish(draft);

        var course = submitted();
        answer("kp-leader", "ReviewContent", course, of("decision", "AGREE"));

        assertThat(state(course)).isEqualTo("SUBMITTED");
        assertThat(called(course, "")).isEmpty();
        answer("xcb-leader", STEP, course, of("decision", "RETURN", "text", "再核一次授课人", "parts", "LESSONS"));
        answer("kp-clerk", "CorrectContent", course, of("note", "已核"));
        answer("xcb-leader", STEP, course, of("decision", "AGREE"));

        assertThat(state(course)).isEqualTo("PUBLISHED");
        assertThat(called(course, "CALLED")).hasSize(2);
        assertThat(page("kp-clerk", course).path("reviews").toString()).contains("终审");
    }
}
