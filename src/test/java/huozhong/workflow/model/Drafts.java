package huozhong.workflow.model;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The shipped set with a text of one of its files replaced: what an administrator might hand in. */
final class Drafts {

    static final String LAST_NODE = "    <bpmn:subProcess id=\"HandleReturn\"";

    private final ModelSet shipped;

    Drafts(ModelSet shipped) {
        this.shipped = shipped;
    }

    ModelSet shipped() {
        return shipped;
    }

    /** The pairs are replaced one after the other. */
    ModelSet with(String name, String... fromTo) {
        var text = new String(shipped.files().get(name), StandardCharsets.UTF_8);
        for (var i = 0; i < fromTo.length; i += 2) {
            if (!text.contains(fromTo[i])) {
                throw new AssertionError(name + " has no " + fromTo[i]);
            }
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        return shipped.with(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nomination.bpmn with these parts put in, and the line out of the employer's opinion led to one of them. */
    ModelSet afterTheEmployer(String target, String parts) {
        return with("Nomination.bpmn", "sourceRef=\"GiveEmployerOpinion\" targetRef=\"Gateway_AlreadyChosen\"",
                "sourceRef=\"GiveEmployerOpinion\" targetRef=\"" + target + "\"",
                "<bpmn:incoming>Flow_EmployerAgreed</bpmn:incoming>", "<bpmn:incoming>Flow_X9</bpmn:incoming>",
                LAST_NODE, parts + LAST_NODE);
    }

    static String gateway(String id, String kind, String defaultFlow) {
        return "<bpmn:%s id=\"%s\" name=\"%s\"%s />".formatted(kind, id, id, defaultFlow.isEmpty() ? ""
                : " default=\"" + defaultFlow + "\"");
    }

    static String flow(String id, String from, String to) {
        return "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />".formatted(id, from, to);
    }

    static String flow(String id, String from, String to, String condition) {
        return ("<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\"><bpmn:conditionExpression"
                + " xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(id, from, to, condition);
    }

    static String opinion(String id) {
        return "<bpmn:userTask id=\"%s\" name=\"%s\" camunda:formRef=\"GiveEmployerOpinion\""
                .formatted(id, id) + " camunda:formRefBinding=\"deployment\" />";
    }

    static String pause(String id, String span) {
        return ("<bpmn:intermediateCatchEvent id=\"%s\" name=\"%s\"><bpmn:timerEventDefinition id=\"%s_T\">"
                + "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:timeDuration>"
                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>").formatted(id, id, id, span);
    }
}
