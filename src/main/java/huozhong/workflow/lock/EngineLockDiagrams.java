package huozhong.workflow.lock;

import static huozhong.workflow.lock.EngineLockText.CONDITION;
import static huozhong.workflow.lock.EngineLockText.CYCLE;
import static huozhong.workflow.lock.EngineLockText.DAYS;
import static huozhong.workflow.lock.EngineLockText.FORMAL;
import static huozhong.workflow.lock.EngineLockText.MOMENT;
import static huozhong.workflow.lock.EngineLockText.NAME;
import static huozhong.workflow.lock.EngineLockText.REFERENCE;
import static huozhong.workflow.lock.EngineLockText.SPAN;
import static huozhong.workflow.lock.EngineLockText.STEPS;
import static huozhong.workflow.lock.EngineLockText.UP_TO_500;
import static huozhong.workflow.lock.EngineLockText.YES_NO;
import static huozhong.workflow.lock.EngineLockText.is;

import java.util.Set;

/** What a diagram may say; the attributes with a fixed value are defaults that the schema adds. */
public final class EngineLockDiagrams {

    public static final Set<String> NODES = Set.of("startEvent", "endEvent", "boundaryEvent",
            "intermediateCatchEvent", "userTask", "serviceTask", "receiveTask", "businessRuleTask", "subProcess",
            "exclusiveGateway", "parallelGateway", "eventBasedGateway");
    /** What the engine passes over. */
    private static final String DRAWN = "textAnnotation association group";
    private static final String FLOW = String.join(" ", NODES) + " sequenceFlow dataObject dataObjectReference"
            + " dataStoreReference " + DRAWN;
    private static final String NOTES = "documentation extensionElements";
    private static final String LINKS = NOTES + " incoming outgoing";

    public static final EngineLockRules RULES = new EngineLockRules(NODES);

    static {
        frame();
        drawings();
        data();
        events();
        tasks();
        gateways();
        timers();
        repetitions();
    }

    private EngineLockDiagrams() {
    }

    private static void frame() {
        RULES.allow("definitions", "id name targetNamespace exporter exporterVersion")
                .with("typeLanguage", is("http://www.w3.org/2001/XMLSchema"))
                .with("expressionLanguage", is("http://www.w3.org/1999/XPath"))
                .holding("collaboration process category dataStore message error escalation di:BPMNDiagram " + NOTES);
        RULES.allow("process", "id name isExecutable camunda:versionTag camunda:isStartableInTasklist")
                .with("camunda:historyTimeToLive", DAYS).with("isClosed", is("false")).with("processType", is("None"))
                .holding("laneSet " + FLOW + " " + NOTES);
        RULES.allow("message", "id name");
        RULES.allow("error", "id name errorCode");
        RULES.allow("escalation", "id name escalationCode");
        RULES.allow("extensionElements", "");
        plainText("documentation", "id").with("textFormat", is("text/plain"));
        plainText("incoming", "");
        plainText("outgoing", "");
        RULES.allow("textAnnotation", "id").with("textFormat", is("text/plain")).holding("text " + NOTES);
        plainText("text", "");
        RULES.allow("association", "id sourceRef targetRef associationDirection").holding(NOTES);
    }

    private static void drawings() {
        RULES.allow("collaboration", "id name").with("isClosed", is("false"))
                .holding("participant messageFlow " + DRAWN + " " + NOTES);
        RULES.allow("participant", "id name").with("processRef", REFERENCE).holding(NOTES);
        RULES.allow("messageFlow", "id name sourceRef targetRef").holding(NOTES);
        for (var lanes : Set.of("laneSet", "childLaneSet")) {
            RULES.allow(lanes, "id name").holding("lane " + NOTES);
        }
        RULES.allow("lane", "id name").holding("flowNodeRef childLaneSet " + NOTES);
        plainText("flowNodeRef", "");
        RULES.allow("group", "id").with("categoryValueRef", REFERENCE).holding(NOTES);
        RULES.allow("category", "id name").holding("categoryValue " + NOTES);
        RULES.allow("categoryValue", "id value").holding(NOTES);
    }

    private static void data() {
        RULES.allow("dataObject", "id name").with("isCollection", YES_NO).holding("dataState " + NOTES);
        RULES.allow("dataObjectReference", "id name").with("dataObjectRef", REFERENCE).holding("dataState " + NOTES);
        RULES.allow("dataStore", "id name").with("isUnlimited", YES_NO).holding("dataState " + NOTES);
        RULES.allow("dataStoreReference", "id name").with("dataStoreRef", REFERENCE).holding("dataState " + NOTES);
        RULES.allow("dataState", "id name").holding(NOTES);
        RULES.allow("property", "id name");
        for (var line : Set.of("dataInputAssociation", "dataOutputAssociation")) {
            RULES.allow(line, "id").holding("sourceRef targetRef " + NOTES);
        }
        plainText("sourceRef", "");
        plainText("targetRef", "");
    }

    private static EngineLockRules.Rule plainText(String element, String attributes) {
        return RULES.allow(element, attributes).saying(EngineLockText::isPlain);
    }

    private static void events() {
        event("startEvent", "messageEventDefinition errorEventDefinition escalationEventDefinition")
                .with("isInterrupting", YES_NO).with("parallelMultiple", is("false"));
        event("endEvent", "errorEventDefinition escalationEventDefinition terminateEventDefinition");
        event("intermediateCatchEvent", "messageEventDefinition timerEventDefinition")
                .with("parallelMultiple", is("false"));
        event("boundaryEvent", "timerEventDefinition messageEventDefinition errorEventDefinition "
                + "escalationEventDefinition")
                .with("attachedToRef", NAME).with("cancelActivity", YES_NO).with("parallelMultiple", is("false"));
        RULES.allow("messageEventDefinition", "id").with("messageRef", REFERENCE);
        RULES.allow("errorEventDefinition", "id").with("errorRef", REFERENCE).with("camunda:errorCodeVariable", NAME);
        RULES.allow("escalationEventDefinition", "id").with("escalationRef", REFERENCE)
                .with("camunda:escalationCodeVariable", NAME);
        RULES.allow("terminateEventDefinition", "id");
    }

    private static EngineLockRules.Rule event(String element, String definitions) {
        return waits(RULES.allow(element, "id name")).holding(LINKS + " property dataInputAssociation"
                + " dataOutputAssociation " + definitions);
    }

    private static EngineLockRules.Rule waits(EngineLockRules.Rule rule) {
        return rule.with("camunda:asyncBefore", YES_NO).with("camunda:asyncAfter", YES_NO)
                .with("camunda:exclusive", YES_NO);
    }

    private static void tasks() {
        activity("userTask", "").with("implementation", is("##unspecified"))
                .with("camunda:formRef", NAME).with("camunda:formRefBinding", is("deployment"));
        activity("serviceTask", "").with("implementation", is("##WebService")).with("camunda:expression", STEPS);
        activity("receiveTask", "").with("implementation", is("##WebService")).with("instantiate", is("false"))
                .with("messageRef", REFERENCE);
        activity("businessRuleTask", "").with("implementation", is("##unspecified"))
                .with("camunda:decisionRef", NAME).with("camunda:decisionRefBinding", is("deployment", "latest"))
                .with("camunda:resultVariable", NAME).with("camunda:mapDecisionResult", is("singleEntry"));
        activity("subProcess", FLOW).with("triggeredByEvent", YES_NO);
    }

    private static EngineLockRules.Rule activity(String element, String contents) {
        return waits(RULES.allow(element, "id name default")).with("isForCompensation", is("false"))
                .with("startQuantity", is("1")).with("completionQuantity", is("1"))
                .holding((LINKS + " property dataInputAssociation dataOutputAssociation"
                        + " multiInstanceLoopCharacteristics " + contents).strip());
    }

    private static void gateways() {
        for (var gateway : Set.of("exclusiveGateway", "parallelGateway")) {
            waits(RULES.allow(gateway, "id name default gatewayDirection")).holding(LINKS);
        }
        waits(RULES.allow("eventBasedGateway", "id name gatewayDirection")).with("instantiate", is("false"))
                .with("eventGatewayType", is("Exclusive")).holding(LINKS);
        RULES.allow("sequenceFlow", "id name sourceRef targetRef").holding("conditionExpression " + NOTES);
        RULES.allow("conditionExpression", "id").with("xsi:type", FORMAL).saying(CONDITION);
    }

    private static void timers() {
        RULES.allow("timerEventDefinition", "id").holding("timeDate timeDuration timeCycle");
        RULES.allow("timeDate", "id").with("xsi:type", FORMAL).saying(MOMENT);
        RULES.allow("timeDuration", "id").with("xsi:type", FORMAL).saying(SPAN);
        RULES.allow("timeCycle", "id").with("xsi:type", FORMAL).saying(CYCLE);
    }

    private static void repetitions() {
        waits(RULES.allow("multiInstanceLoopCharacteristics", "id")).with("isSequential", YES_NO)
                .with("behavior", is("All")).with("camunda:collection", STEPS).with("camunda:elementVariable", NAME)
                .holding("loopCardinality completionCondition");
        RULES.allow("loopCardinality", "id").with("xsi:type", FORMAL).saying(UP_TO_500);
        RULES.allow("completionCondition", "id").with("xsi:type", FORMAL).saying(CONDITION);
    }
}
