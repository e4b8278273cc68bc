package huozhong.workflow.lock;

import java.util.LinkedHashMap;
import java.util.Map;

/** Diagrams and tables that do harm in an engine without locks, each in its own way. */
public final class EngineLockFiles {

    private static final String TRAP = "${trap.spring()}";
    private static final String CLASS = EngineLockTrap.class.getName();

    private EngineLockFiles() {
    }

    static String diagram(String body) {
        return diagram("", body);
    }

    static String diagram(String before, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="t">
                %s<bpmn:process id="P" isExecutable="true" camunda:historyTimeToLive="P30D">%s</bpmn:process>
                </bpmn:definitions>""".formatted(before, body);
    }

    /** Start → node X → end. */
    public static String line(String node) {
        return diagram(around(node));
    }

    static String around(String node) {
        return "<bpmn:startEvent id='S'/><bpmn:sequenceFlow id='F1' sourceRef='S' targetRef='X'/>" + node
                + "<bpmn:sequenceFlow id='F2' sourceRef='X' targetRef='E'/><bpmn:endEvent id='E'/>";
    }

    static String task(String attributes, String children) {
        return line("<bpmn:userTask id='X' " + attributes + ">" + children + "</bpmn:userTask>");
    }

    static String service(String attributes, String children) {
        return line("<bpmn:serviceTask id='X' " + attributes + ">" + children + "</bpmn:serviceTask>");
    }

    static String extension(String inside) {
        return "<bpmn:extensionElements>" + inside + "</bpmn:extensionElements>";
    }

    static String condition(String condition) {
        return diagram("<bpmn:startEvent id='S'/><bpmn:exclusiveGateway id='G' default='FE'/>"
                + "<bpmn:sequenceFlow id='F1' sourceRef='S' targetRef='G'/>"
                + "<bpmn:sequenceFlow id='FE' sourceRef='G' targetRef='E'/>"
                + "<bpmn:sequenceFlow id='F2' sourceRef='G' targetRef='E'>" + condition + "</bpmn:sequenceFlow>"
                + "<bpmn:endEvent id='E'/>");
    }

    static String formal(String element, String text) {
        return "<bpmn:%s xsi:type='bpmn:tFormalExpression'>%s</bpmn:%s>".formatted(element, text, element);
    }

    static String table(String inputLanguage, String input, String entry, String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="D" name="D" namespace="t"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn">
                <decision id="T" name="T" camunda:historyTimeToLive="P30D"><decisionTable id="DT" hitPolicy="FIRST">
                <input id="I"><inputExpression id="IE" typeRef="string" %s><text>%s</text></inputExpression></input>
                <output id="O" name="answer" typeRef="string"/>
                <rule id="R">%s%s</rule></decisionTable></decision></definitions>"""
                .formatted(inputLanguage, input, entry, output);
    }

    static String entry(String kind, String attributes, String text) {
        return "<%s id='%s1' %s><text>%s</text></%s>".formatted(kind, kind, attributes, text, kind);
    }

    static String asking() {
        return line("<bpmn:businessRuleTask id='X' camunda:decisionRef='T' camunda:resultVariable='answer'"
                + " camunda:mapDecisionResult='singleEntry'/>");
    }

    /** Each springs the trap where nothing is locked. */
    public static Map<String, String[]> hostile() {
        var files = new LinkedHashMap<String, String[]>();
        userTasks(files);
        serviceTasks(files);
        flows(files);
        tables(files);
        return files;
    }

    private static void put(Map<String, String[]> files, String name, String... content) {
        files.put(name, content);
    }

    private static void userTasks(Map<String, String[]> files) {
        put(files, "task name", task("name='" + TRAP + "'", ""));
        put(files, "task name, hash", task("name='#{trap.spring()}'", ""));
        put(files, "task name, character reference", task("name='&#36;{trap.spring()}'", ""));
        put(files, "task documentation", task("", "<bpmn:documentation>" + TRAP + "</bpmn:documentation>"));
        put(files, "task documentation, split", task("",
                "<bpmn:documentation>$<![CDATA[{trap]]>.spring()}</bpmn:documentation>"));
        for (var attribute : new String[] {"assignee", "candidateUsers", "candidateGroups", "formKey"}) {
            put(files, attribute, task("camunda:" + attribute + "='" + TRAP + "'", ""));
        }
        put(files, "due date", task("camunda:dueDate='${trap.spring()==1 ? null : null}'", ""));
        put(files, "follow-up date", task("camunda:followUpDate='${trap.spring()==1 ? null : null}'", ""));
        put(files, "priority", task("camunda:priority='${trap.spring()==1 ? 1 : 2}'", ""));
        put(files, "form field", task("", extension("<camunda:formData><camunda:formField id='f' type='string' "
                + "label='l' defaultValue='" + TRAP + "'/></camunda:formData>")));
        put(files, "old namespace", task("activiti:assignee='" + TRAP + "'", ""));
        put(files, "potential owner", task("", "<bpmn:potentialOwner><bpmn:resourceAssignmentExpression>"
                + formal("formalExpression", TRAP) + "</bpmn:resourceAssignmentExpression></bpmn:potentialOwner>"));
        for (var how : new String[] {"class='" + CLASS + "'", "expression='" + TRAP + "'",
                "delegateExpression='${trap}'"}) {
            put(files, "task listener " + how, task("", extension("<camunda:taskListener event='create' " + how
                    + "/>")));
            put(files, "execution listener " + how, task("", extension("<camunda:executionListener event='start' "
                    + how + "/>")));
        }
        put(files, "listener script", task("", extension("<camunda:executionListener event='start'><camunda:script "
                + "scriptFormat='juel'>" + TRAP + "</camunda:script></camunda:executionListener>")));
        put(files, "input parameter", task("", extension("<camunda:inputOutput><camunda:inputParameter name='a'>"
                + TRAP + "</camunda:inputParameter></camunda:inputOutput>")));
        put(files, "input script", task("", extension("<camunda:inputOutput><camunda:inputParameter name='a'>"
                + "<camunda:script scriptFormat='juel'>" + TRAP + "</camunda:script></camunda:inputParameter>"
                + "</camunda:inputOutput>")));
    }

    private static void serviceTasks(Map<String, String[]> files) {
        put(files, "expression", service("camunda:expression='" + TRAP + "'", ""));
        put(files, "class", service("camunda:class='" + CLASS + "'", ""));
        put(files, "delegate expression", service("camunda:delegateExpression='${trap}'", ""));
        put(files, "script task", line("<bpmn:scriptTask id='X' scriptFormat='juel'><bpmn:script>" + TRAP
                + "</bpmn:script></bpmn:scriptTask>"));
        put(files, "send task", line("<bpmn:sendTask id='X' camunda:expression='" + TRAP + "'/>"));
        put(files, "external topic", service("camunda:type='external' camunda:topic='" + TRAP + "'", ""));
        put(files, "rule task expression", line("<bpmn:businessRuleTask id='X' camunda:expression='" + TRAP + "'/>"));
        put(files, "decision reference", line("<bpmn:businessRuleTask id='X' camunda:decisionRef='" + TRAP + "'/>"));
        put(files, "called element", line("<bpmn:callActivity id='X' calledElement='" + TRAP + "'/>"));
        put(files, "through the execution", service("camunda:expression="
                + "'${execution.processEngineServices.runtimeService.setVariable(execution.id, \"a\", trap.spring())}'",
                ""));
        put(files, "static method of steps", service("camunda:expression='${exampleSteps.fixed()}'", ""));
        put(files, "steps bean handed on", service("camunda:expression='${exampleSteps.itself().fixed()}'", ""));
        put(files, "retry cycle", line("<bpmn:serviceTask id='X' camunda:asyncBefore='true' "
                + "camunda:expression='${1 / trap.spring()}'/>"));
        put(files, "job priority", service("camunda:asyncBefore='true' camunda:expression='${1}' "
                + "camunda:jobPriority='${trap.spring()==1 ? 1 : 2}'", ""));
    }

    private static void flows(Map<String, String[]> files) {
        put(files, "condition", condition(formal("conditionExpression", "${trap.spring() == \"x\"}")));
        put(files, "condition in another language", condition("<bpmn:conditionExpression xsi:type="
                + "'bpmn:tFormalExpression' language='juel'>${trap.spring() == \"y\"}</bpmn:conditionExpression>"));
        put(files, "collection", task("", "<bpmn:multiInstanceLoopCharacteristics camunda:collection='" + TRAP
                + "' camunda:elementVariable='u'/>"));
        put(files, "cardinality", task("", "<bpmn:multiInstanceLoopCharacteristics>"
                + formal("loopCardinality", "${trap.spring()==1 ? 1 : 2}")
                + "</bpmn:multiInstanceLoopCharacteristics>"));
        put(files, "completion condition", task("", "<bpmn:multiInstanceLoopCharacteristics>"
                + formal("loopCardinality", "2") + formal("completionCondition", "${trap.spring() == \"x\"}")
                + "</bpmn:multiInstanceLoopCharacteristics>"));
        put(files, "message name", diagram("<bpmn:message id='M' name='" + TRAP + "'/>",
                around("<bpmn:receiveTask id='X' messageRef='M'/>")));
        put(files, "signal name", diagram("<bpmn:signal id='M' name='" + TRAP + "'/>",
                around("<bpmn:intermediateThrowEvent id='X'><bpmn:signalEventDefinition signalRef='M'/>"
                        + "</bpmn:intermediateThrowEvent>")));
        for (var kind : new String[] {"timeDate", "timeDuration", "timeCycle"}) {
            put(files, kind, line("<bpmn:intermediateCatchEvent id='X'><bpmn:timerEventDefinition>"
                    + formal(kind, TRAP) + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"));
        }
        put(files, "conditional event", line("<bpmn:intermediateCatchEvent id='X'><bpmn:conditionalEventDefinition>"
                + formal("condition", "${trap.spring() == \"x\"}")
                + "</bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>"));
        put(files, "process listener", diagram(extension("<camunda:executionListener event='start' class='" + CLASS
                + "'/>") + around("<bpmn:userTask id='X'/>")));
        put(files, "flow listener", diagram("<bpmn:startEvent id='S'/><bpmn:sequenceFlow id='F1' sourceRef='S' "
                + "targetRef='E'>" + extension("<camunda:executionListener event='take' expression='" + TRAP + "'/>")
                + "</bpmn:sequenceFlow><bpmn:endEvent id='E'/>"));
    }

    private static void tables(Map<String, String[]> files) {
        var yes = entry("inputEntry", "", "\"YES\"");
        var any = entry("inputEntry", "", "");
        var answer = entry("outputEntry", "", "\"A\"");
        var juel = "expressionLanguage='juel'";
        put(files, "table input", table(juel, TRAP, any + "", answer), asking());
        put(files, "table input without marks", table(juel, "trap.spring()", any, answer), asking());
        put(files, "table cell", table("", "word", entry("inputEntry", juel, "${trap.spring() == \"x\"}"), answer),
                asking());
        put(files, "table answer", table("", "word", yes, entry("outputEntry", juel, TRAP)), asking());
        put(files, "table language in capitals", table("", "word", yes,
                entry("outputEntry", "expressionLanguage='JUEL'", TRAP)), asking());
    }
}
