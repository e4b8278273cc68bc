package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTests {

    private static final Model MODEL = Model.read(ModularityTests.HOUSE, Path.of("bpmn"), Path.of("forms"));
    private static final Model EXAMPLE = Model.read(new ClassFileImporter().importPackages("fixtures.model"),
            Path.of("src/test/resources/model"));

    static Stream<ModelRule> rules() {
        return Stream.of(ModelNameRules.ALL, ModelTaskRules.ALL, ModelCallRules.ALL, ModelDiagramRules.ALL,
                ModelDrawingRules.ALL, ModelFormRules.ALL).flatMap(List::stream);
    }

    static Stream<Arguments> brokenRules() {
        return rules().flatMap(rule -> rule.brokenBy().stream().map(change -> Arguments.of(rule, change)));
    }

    @Test
    void readsEveryKindOfFile() {
        assertThat(MODEL.diagrams()).containsKeys("Nomination", "Selection", "Submission");
        assertThat(MODEL.tables()).containsKey("Routing");
        assertThat(MODEL.forms()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void keepsTheRule(ModelRule rule) {
        assertThat(rule.problems(MODEL)).as(rule.sentence()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void findsTheExampleSound(ModelRule rule) {
        assertThat(rule.problems(EXAMPLE)).as(rule.sentence()).isEmpty();
        assertThat(rule.brokenBy()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void reportsTheExampleBroken(ModelRule rule, ModelRule.Change change) {
        assertThat(rule.problems(change.of(EXAMPLE))).isNotEmpty();
    }
}
