package huozhong.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import huozhong.workflow.lock.EngineLockFiles;

/** The lock at the upload, with no engine behind it at all. */
class ModelCheckTests {

    private static final String PART = "{\"id\": \"p\", \"type\": \"textfield\", \"key\": \"text\"%s}";

    private final ModelCheck check = new ModelCheck(List.of(), new EngineParse(null));

    private List<ModelProblem> problems(Map<String, String> files) {
        var contents = new HashMap<String, byte[]>();
        files.forEach((name, text) -> contents.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return check.problems(new ModelSet(contents));
    }

    static Stream<String> hostile() {
        return EngineLockFiles.hostile().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesWhatWouldDoHarm(String name) {
        var files = IntStream.range(0, EngineLockFiles.hostile().get(name).length).boxed().collect(Collectors.toMap(
                i -> "File" + i + (isTable(EngineLockFiles.hostile().get(name)[i]) ? ".dmn" : ".bpmn"),
                i -> EngineLockFiles.hostile().get(name)[i]));

        assertThat(problems(files)).isNotEmpty();
    }

    private static boolean isTable(String content) {
        return content.contains("/DMN/");
    }

    private List<ModelProblem> ofForm(String... parts) {
        return problems(Map.of("Ask.form", "{\"id\": \"Ask\", \"type\": \"default\", \"components\": ["
                + String.join(",", parts) + "]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"maxLength\": 100", "\"minLength\": 2, \"maxLength\": 2", "\"validationType\": \"phone\"",
            "\"validationType\": \"custom\", \"pattern\": \"^a$\", \"patternErrorMessage\": \"一个 a\""})
    void takesWhatTheFormEditorsPanelWritesUnderValidation(String validation) {
        assertThat(ofForm(PART.formatted(", \"validate\": {" + validation + "}"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"maxLength\": \"=limit\"", "\"maxLength\": -1", "\"maxLength\": \"100\"",
            "\"maxLength\": 1.5",
            "\"minLength\": 3, \"maxLength\": 2", "\"validationType\": \"iban\"", "\"min\": 1"})
    void refusesLimitsThatCannotBeKept(String validation) {
        assertThat(ofForm(PART.formatted(", \"validate\": {" + validation + "}"))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {", \"label\": \"=text\"", ", \"label\": \"{{text}}\"", ", \"label\": \"${7*7}\"",
            ", \"conditional\": {\"hide\": \"=true\"}", ", \"description\": \"#{x}\"", ", \"source\": \"http://a\"",
            ", \"validate\": {\"pattern\": \"a+\"}", ", \"validate\": {\"pattern\": \"^(a$\"}",
            ", \"properties\": {\"onclick\": \"x\"}", ", \"validate\": {\"script\": \"x\"}"})
    void refusesAFormThatIsMoreThanWords(String more) {
        assertThat(ofForm(PART.formatted(""))).as("the same without it").isEmpty();
        assertThat(ofForm(PART.formatted(more))).singleElement()
                .satisfies(problem -> assertThat(problem.element()).isEqualTo("p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "iframe", "image", "button", "expression", "dynamiclist", "filepicker", "script"})
    void refusesPartsOfOtherTypes(String type) {
        assertThat(ofForm(PART.formatted("").replace("textfield", type))).isNotEmpty();
    }

    @Test
    void refusesHugeAndDeepForms() {
        var many = IntStream.range(0, 200).mapToObj(i -> PART.formatted("").replace("\"text\"", "\"text" + i + "\""));
        assertThat(ofForm(many.toArray(String[]::new))).isNotEmpty();
        assertThat(problems(Map.of("Ask.form", "[".repeat(100_000)))).isNotEmpty();
        assertThat(problems(Map.of("Ask.form", " ".repeat(2_000_000)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../Nomination.bpmn", "Nomination.bpmn\u0000.txt", "Nomi nation.bpmn", ".form", "人选.bpmn",
            "bpmn/Nomination.bpmn"})
    void refusesNamesThatAreMoreThanNames(String name) {
        assertThat(problems(Map.of(name, EngineLockFiles.line("<bpmn:userTask id='X'/>")))).isNotEmpty();
    }
}
