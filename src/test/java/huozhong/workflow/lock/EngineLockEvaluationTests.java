package huozhong.workflow.lock;

import static huozhong.workflow.lock.EngineLockFiles.asking;
import static huozhong.workflow.lock.EngineLockFiles.entry;
import static huozhong.workflow.lock.EngineLockFiles.extension;
import static huozhong.workflow.lock.EngineLockFiles.service;
import static huozhong.workflow.lock.EngineLockFiles.table;
import static huozhong.workflow.lock.EngineLockFiles.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an expression reaches when deployment lets it through. */
class EngineLockEvaluationTests {

    private static final EngineLockFixture ENGINE = EngineLockFixture.lockedAtEvaluation();

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

    @ParameterizedTest
    @ValueSource(strings = {"${trap}", "${unknown}", "${''.class}", "${''.getClass()}", "${'a'.concat('b')}",
            "${word.bytes}", "${word.getClass().forName('x')}", "${execution.processEngineServices}",
            "${execution.getProcessEngineServices()}", "${execution['processEngineServices']}", "${execution.id}",
            "${execution.getVariable('word')}", "${execution.setVariable('a', 'b')}", "${execution.class}",
            "${execution.processBusinessKey.class}", "${execution.toString()}", "${authenticatedUserId}",
            "${task}", "${task.id}", "${task.execution}", "${caseExecution}", "${externalTask}",
            "${variableContext}", "${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime()}",
            "${exampleSteps.getClass()}", "${exampleSteps.class}", "${exampleSteps.toString()}",
            "${exampleSteps.hashCode()}", "${exampleSteps.notify()}", "${exampleSteps.hidden()}",
            "${exampleSteps.fixed()}", "${exampleSteps.itself()}", "${exampleSteps.told}", "${exampleSteps.missing(1)}",
            "${exampleSteps.units()}", "${exampleSteps.tell(execution)}", "${exampleSteps.tell(exampleSteps)}",
            "${foreignSteps.append('x')}", "${exampleSteps['getClass']()}", "${word[0]}", "${(word).length()}",
            "${pojo}", "${pojo.name}", "${environment}", "${systemProperties}", "${T(java.lang.Runtime)}"})
    void refuses(String expression) {
        Map<String, Object> variables = Map.of("word", "YES", "pojo", new ArrayList<>(List.of(1)));

        assertThatThrownBy(() -> {
            ENGINE.deploy("P.bpmn", task("name=\"" + expression + "\"", ""));
            ENGINE.engine.getRuntimeService().startProcessInstanceByKey("P", "K1", variables);
        }).isInstanceOf(ProcessEngineException.class).hasStackTraceContaining(EngineLocked.class.getName());
        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
        assertThat(ENGINE.steps().told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${word}", "${word == 'YES' ? 'YES' : 'NO'}", "${!(word != 'YES') ? word : word}"})
    void readsPlainVariables(String expression) {
        assertThat(nameOf(expression)).isEqualTo("YES");
    }

    @Test
    void callsStepsBehindAProxy() {
        assertThat(nameOf("${proxiedSteps.word(execution.processBusinessKey)}")).isEqualTo("K1!");
    }

    @Test
    void keepsTheEnginesErrorsFromSteps() {
        ENGINE.deploy("P.bpmn", EngineLockFiles.diagram("<bpmn:error id='R' errorCode='Failed'/>",
                EngineLockFiles.around("<bpmn:serviceTask id='X' camunda:expression="
                        + "'${exampleSteps.fail(execution.processBusinessKey)}'/>")
                        + "<bpmn:boundaryEvent id='B' attachedToRef='X'><bpmn:errorEventDefinition errorRef='R'/>"
                        + "</bpmn:boundaryEvent><bpmn:sequenceFlow id='F3' sourceRef='B' targetRef='T'/>"
                        + "<bpmn:userTask id='T'/>"));

        ENGINE.engine.getRuntimeService().startProcessInstanceByKey("P", "K1");

        assertThat(ENGINE.engine.getTaskService().createTaskQuery().taskDefinitionKey("T").count()).isOne();
    }

    @Test
    void readsFourPropertiesOfTheExecution() {
        assertThat(nameOf("${execution.processBusinessKey} ${execution.currentActivityId}")).isEqualTo("K1 X");
        assertThat(nameOf("${execution.processInstanceId}")).isNotEmpty();
        assertThat(nameOf("${execution.processDefinitionId}")).startsWith("P:");
    }

    private static String nameOf(String expression) {
        ENGINE.deploy("P.bpmn", task("name=\"" + expression + "\"", ""));
        ENGINE.engine.getRuntimeService().startProcessInstanceByKey("P", "K1", Map.of("word", "YES"));
        var name = ENGINE.engine.getTaskService().createTaskQuery().singleResult().getName();
        ENGINE.empty();
        return name;
    }

    @Test
    void runsNoShell(@TempDir Path folder) {
        var file = folder.resolve("touched");

        assertThatThrownBy(() -> ENGINE.live(service("camunda:type='shell'",
                extension("<camunda:field name='command' stringValue='touch'/>"
                        + "<camunda:field name='arg1' stringValue='" + file + "'/>"))))
                .hasStackTraceContaining(EngineLocked.class.getName());
        assertThat(Files.exists(file)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "ecmascript", "groovy", "python", "ruby", "feel-scala", "freemarker"})
    void runsNoScript(String language) {
        var script = EngineLockFiles.line("<bpmn:scriptTask id='X' scriptFormat='" + language
                + "'><bpmn:script>1</bpmn:script></bpmn:scriptTask>");

        assertThatThrownBy(() -> ENGINE.live(script)).hasStackTraceContaining(EngineLocked.class.getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"groovy", "javascript", "juel", "Juel"})
    void readsTablesInFeelOnly(String language) {
        var table = table("", "word", entry("inputEntry", "", ""),
                entry("outputEntry", "expressionLanguage='" + language + "'", "1"));

        assertThatThrownBy(() -> ENGINE.live(table, asking())).hasStackTraceContaining(EngineLocked.class.getName());
    }

    @Test
    void letsFeelCallNoJava() {
        var external = "(function() external { java: { class: \"" + EngineLockExampleSteps.class.getName()
                + "\", method signature: \"fixed()\" } })()";
        ENGINE.deploy("T.dmn", table("", "word", entry("inputEntry", "", ""), entry("outputEntry", "", external)));

        try {
            ENGINE.engine.getDecisionService().evaluateDecisionTableByKey("T", Map.of("word", "YES"));
        } catch (RuntimeException refused) {
            // either way
        }

        assertThat(EngineLockTrap.SPRUNG).hasValue(0);
    }
}
