package huozhong.workflow.lock;

import static huozhong.workflow.lock.EngineLockFiles.around;
import static huozhong.workflow.lock.EngineLockFiles.condition;
import static huozhong.workflow.lock.EngineLockFiles.diagram;
import static huozhong.workflow.lock.EngineLockFiles.entry;
import static huozhong.workflow.lock.EngineLockFiles.extension;
import static huozhong.workflow.lock.EngineLockFiles.formal;
import static huozhong.workflow.lock.EngineLockFiles.line;
import static huozhong.workflow.lock.EngineLockFiles.service;
import static huozhong.workflow.lock.EngineLockFiles.table;
import static huozhong.workflow.lock.EngineLockFiles.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the deployment half lets in and what it does not, beyond what would run by itself. */
class EngineLockDeploymentTests {

    private static final EngineLockFixture ENGINE = EngineLockFixture.lockedAtDeployment();

    @BeforeEach
    void setTheTrap() {
        EngineLockTrap.SPRUNG.set(0);
    }

    @AfterEach
    void empty() {
        ENGINE.empty();
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    static Stream<String> otherElements() {
        var x = "${trap.spring()}";
        return Stream.of(
                line("<bpmn:task id='X'/>"), line("<bpmn:manualTask id='X'/>"),
                line("<bpmn:callActivity id='X' calledElement='Q'/>"),
                line("<bpmn:transaction id='X'/>"), line("<bpmn:adHocSubProcess id='X'/>"),
                line("<bpmn:inclusiveGateway id='X'/>"), line("<bpmn:complexGateway id='X'/>"),
                line("<bpmn:intermediateThrowEvent id='X'/>"),
                line("<bpmn:intermediateThrowEvent id='X'><bpmn:linkEventDefinition name='l'/>"
                        + "</bpmn:intermediateThrowEvent>"),
                line("<bpmn:intermediateThrowEvent id='X'><bpmn:compensateEventDefinition/>"
                        + "</bpmn:intermediateThrowEvent>"),
                diagram("<bpmn:startEvent id='X'><bpmn:timerEventDefinition>" + formal("timeCycle", "R/PT1H")
                        + "</bpmn:timerEventDefinition></bpmn:startEvent>"),
                diagram("<bpmn:signal id='M' name='m'/>", "<bpmn:startEvent id='X'><bpmn:signalEventDefinition "
                        + "signalRef='M'/></bpmn:startEvent>"),
                diagram("<bpmn:import namespace='n' location='http://127.0.0.1:1/x.wsdl' "
                        + "importType='http://schemas.xmlsoap.org/wsdl/'/>", around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:error id='R' errorCode='" + x + "'/>", around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:error id='R' errorCode='r' camunda:errorMessage='m'/>",
                        around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:escalation id='R' name='" + x + "'/>", around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:dataStore id='R' name='" + x + "'/>", around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:documentation>" + x + "</bpmn:documentation>" + around("<bpmn:userTask id='X'/>")),
                diagram("<bpmn:collaboration id='C'><bpmn:participant id='p' name='" + x
                        + "' processRef='P'/></bpmn:collaboration>", around("<bpmn:userTask id='X'/>")),
                diagram(around("<bpmn:userTask id='X'/>")).replace("P30D", "${trap.spring()}"),
                diagram(around("<bpmn:userTask id='X'/>")).replace("isExecutable=", "name='" + x + "' isExecutable="),
                diagram(around("<bpmn:scriptTask id='X'/>")).replace("isExecutable=\"true\"",
                        "isExecutable=\"false\""),
                task("camunda:formRef='" + x + "'", ""),
                task("camunda:formRef='F' camunda:formRefBinding='latest'", ""),
                task("camunda:formHandlerClass='" + EngineLockTrap.class.getName() + "'", ""),
                task("camunda:assignee='zhang'", ""), task("camunda:unheardOf='1'", ""),
                task("other:name='1' xmlns:other='urn:other'", ""),
                task("", "<other:thing xmlns:other='urn:other'/>"),
                task("", extension("<camunda:properties><camunda:property name='a' value='b'/></camunda:properties>")),
                task("", extension("<camunda:taskListener event='timeout' id='t' class='x'/>")),
                task("", extension("<other:scriptTask id='X2' xmlns:other='urn:other'/>")),
                service("", extension("<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId>"
                        + "</camunda:connector>")),
                service("camunda:type='mail'", ""), service("camunda:type='external' camunda:topic='t'", ""),
                line("<bpmn:businessRuleTask id='X' camunda:decisionRef='T' camunda:mapDecisionResult='resultList'/>"),
                line("<bpmn:businessRuleTask id='X' camunda:decisionRef='T' camunda:decisionRefBinding='version' "
                        + "camunda:decisionRefVersion='" + x + "'/>"),
                condition("<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' language='juel'>${a}"
                        + "</bpmn:conditionExpression>"),
                condition("<bpmn:conditionExpression xsi:type='bpmn:tFormalExpression' camunda:resource='x.groovy' "
                        + "language='groovy'></bpmn:conditionExpression>"));
    }

    @ParameterizedTest
    @MethodSource("otherElements")
    void refusesWhatIsNotAllowed(String diagram) {
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", diagram)).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("不允许");
        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${exampleSteps.tell(execution)}", "${exampleSteps.tell(execution.processInstanceId)}",
            "${exampleSteps.tell(execution.processBusinessKey).x}", "${trap.tell(execution.processBusinessKey)}",
            "${exampleSteps.tell(execution.processBusinessKey, word)}",
            "#{exampleSteps.tell(execution.processBusinessKey)}",
            "${exampleSteps.tell(execution.processBusinessKey)}${trap.spring()}", "${exampleSteps.tell()}",
            "${exampleSteps.tell(execution.processBusinessKey, '${trap.spring()}')}",
            "${exampleSteps.a.tell(execution.processBusinessKey)}"})
    void refusesOtherCalls(String expression) {
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", service("camunda:expression=\"" + expression + "\"", "")))
                .hasMessageContaining("不允许");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a == 'YES'}", "${a != 'NO' && b}", "${!a || b == 3 && c != true}", "${ a == '甲' }"})
    void allowsConditionsOnVariables(String condition) {
        assertThatCode(() -> ENGINE.deploy("P.bpmn", condition(formal("conditionExpression",
                condition.replace("&", "&amp;"))))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${a.b}", "${a['b']}", "${a == b.c}", "${a()}", "${execution}", "${task}", "true", "${1}",
            "${a == 'x\\'}", "${a} ${b}", "${empty a}", "${a == '' + b}", "${a ? b : c}", "${''.class}"})
    void refusesOtherConditions(String condition) {
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", condition(formal("conditionExpression", condition))))
                .hasMessageContaining("不允许");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeDate:2024-05-11T00:00:00+08:00", "timeDate:${deadline}", "timeDuration:P3D",
            "timeDuration:PT30M", "timeDuration:${span}", "timeCycle:R3/PT1H", "timeCycle:R/P1D",
            "timeDate:${dueSteps.by(execution.processBusinessKey, 'Nomination', 'ROSTERS')}"})
    void allowsTimers(String timer) {
        assertThatCode(() -> ENGINE.deploy("P.bpmn", timer(timer))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeCycle:R/PT59M", "timeCycle:R/PT1S", "timeCycle:0/1 * * * * ?", "timeCycle:${cycle}",
            "timeDate:${a.b}", "timeDate:${now()}", "timeDuration:soon", "timeDuration:${dateTime().plusDays(1)}",
            "timeDate:${exampleSteps.tell(execution.processBusinessKey)}",
            "timeDate:${dueSteps.by(execution.processBusinessKey, 'Nomination', trap.spring())}",
            "timeDate:${dueSteps.other(execution.processBusinessKey, 'Nomination', 'ROSTERS')}",
            "timeDuration:${dueSteps.by(execution.processBusinessKey, 'Nomination', 'ROSTERS')}"})
    void refusesOtherTimers(String timer) {
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", timer(timer))).hasMessageContaining("不允许");
    }

    private static String timer(String timer) {
        var split = timer.indexOf(':');
        return line("<bpmn:intermediateCatchEvent id='X'><bpmn:timerEventDefinition>"
                + formal(timer.substring(0, split), timer.substring(split + 1))
                + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "501", "1000000", "${n}", "-1"})
    void refusesOtherCardinalities(String number) {
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", task("", "<bpmn:multiInstanceLoopCharacteristics>"
                + formal("loopCardinality", number) + "</bpmn:multiInstanceLoopCharacteristics>")))
                .hasMessageContaining("不允许");
    }

    @ParameterizedTest
    @ValueSource(strings = {"for i in 1..1000000 return i", "some x in [1] satisfies x = 1",
            "matches(word, \"(a+)+$\")",
            "function(x) x", "{a: 1}", "replace(word, \"a\", \"b\")", "${trap.spring()}", "get value(word, \"class\")"})
    void refusesOtherFeel(String text) {
        var table = table("", "word", entry("inputEntry", "", ""), entry("outputEntry", "", text));

        assertThatThrownBy(() -> ENGINE.deploy("T.dmn", table)).hasMessageContaining("不允许");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"A\"", "not(\"A\",\"B\")", "[1..5]", "date(\"2024-05-11\")", "\"for some (every\"",
            "list contains([\"A\"], word)"})
    void allowsFeelThatCompares(String text) {
        var table = table("", "word", entry("inputEntry", "", ""),
                entry("outputEntry", "", text.replace("<", "&lt;")));

        assertThatCode(() -> ENGINE.deploy("T.dmn", table)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P.groovy", "P.bpmn20.xml", "T.dmn11.xml", "C.cmmn", "form.html", "P.bpmn.png", "bpmn"})
    void refusesOtherFiles(String name) {
        assertThatThrownBy(() -> ENGINE.deploy(name, diagram(around("<bpmn:userTask id='X'/>"))))
                .hasMessageContaining("只能发布");
    }

    @Test
    void refusesLargeFiles() {
        var tooLong = "<bpmn:documentation>" + "长".repeat(400_000) + "</bpmn:documentation>";
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", task("", tooLong))).hasMessageContaining("1 MB");

        var many = IntStream.range(0, 501).mapToObj(i -> "<bpmn:userTask id='T" + i + "'/>")
                .collect(Collectors.joining());
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", diagram(around("<bpmn:userTask id='X'/>") + many)))
                .hasMessageContaining("500");

        var deep = "<bpmn:subProcess>".repeat(5_000) + "</bpmn:subProcess>".repeat(5_000);
        assertThatThrownBy(() -> ENGINE.deploy("P.bpmn", diagram(deep))).hasMessageContaining("层");
    }
}
