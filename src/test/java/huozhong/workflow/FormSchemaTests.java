package huozhong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

class FormSchemaTests {

    private final FormSchema schema = new FormSchema(json("""
            {'components': [
              {'type': 'radio', 'key': 'decision', 'label': '意见', 'validate': {'required': true},
               'values': [{'value': 'AGREE'}, {'value': 'RETURN'}]},
              {'type': 'group', 'components': [
                {'type': 'textarea', 'key': 'deeds', 'label': '事迹', 'properties': {'maxCodePoints': '200'},
                 'validate': {'minLength': 2}},
                {'type': 'textfield', 'key': 'photo', 'label': '照片', 'validate': {'pattern': '^[0-9a-f]{32}$'}}]},
              {'type': 'text', 'text': '说明'}]}"""));

    @Test
    void letsThroughWhatKeepsTheRules() {
        assertThat(problems("{'decision':'AGREE','deeds':'从医','photo':'" + "0".repeat(32) + "'}")).isEmpty();
        assertThat(problems("{'decision':'AGREE','deeds':'','photo':null}")).isEmpty();
    }

    @Test
    void countsRareCharactersAsOne() {
        assertThat(problems("{'decision':'AGREE','deeds':'" + "𠮷".repeat(200) + "'}")).isEmpty();
        assertThat(problems("{'decision':'AGREE','deeds':'" + "𬎆".repeat(201) + "'}"))
                .containsExactly(new Problem("deeds", "“事迹”最多200字，现有201字"));
        assertThat(problems("{'decision':'AGREE','deeds':'𠮷'}")).extracting(Problem::field).containsExactly("deeds");
    }

    @Test
    void answersEveryBrokenRuleAtOnce() {
        assertThat(problems("{'decision':' ','photo':'../etc','unit':'x'}")).extracting(Problem::message)
                .containsExactly("请填写“意见”", "“照片”的格式不对", "表单中没有这一项");
    }

    @Test
    void refusesWhatIsNoOptionAndWhatIsNoText() {
        assertThat(problems("{'decision':'MAYBE'}")).extracting(Problem::message)
                .containsExactly("“意见”不是可选的内容");
        assertThat(problems("{'decision':['AGREE']}")).extracting(Problem::message).containsExactly("“意见”的格式不对");
        assertThat(problems("{'decision':'AGREE','deeds':{'a':1}}")).extracting(Problem::field)
                .containsExactly("deeds");
        assertThat(problems("[]")).extracting(Problem::field).contains("decision");
        assertThat(problems("'AGREE'")).extracting(Problem::field).contains("decision");
    }

    @Test
    void matchesAPatternAsAWhole() {
        assertThat(problems("{'decision':'AGREE','photo':'" + "0".repeat(32) + "\\n'}")).hasSize(1);
    }

    @Test
    void holdsTheStricterOfTheEditorsOwnLimitAndOurs() {
        var field = "{'components': [{'type': 'textarea', 'key': 'text', 'label': '意见', 'validate': {'maxLength': %d},"
                + " 'properties': {'maxCodePoints': '3'}}]}";

        assertThat(problems(new FormSchema(json(field.formatted(2))), "{'text':'𠮷𠮷𠮷'}"))
                .containsExactly(new Problem("text", "“意见”最多2字，现有3字"));
        assertThat(problems(new FormSchema(json(field.formatted(100))), "{'text':'一二三四'}")).hasSize(1);
        assertThat(problems(new FormSchema(json(field.formatted(3))), "{'text':'一二三'}")).isEmpty();
    }

    @Test
    void knowsTheEditorsOwnKinds() {
        var field = "{'components': [{'type': 'textfield', 'key': 'text', 'label': '联系方式', 'validate':"
                + " {'validationType': '%s', 'patternErrorMessage': '请写全'}}]}";
        var phone = new FormSchema(json(field.formatted("phone")));
        var email = new FormSchema(json(field.formatted("email")));

        assertThat(problems(phone, "{'text':'024-8888 0000'}")).isEmpty();
        assertThat(problems(phone, "{'text':'没有'}")).containsExactly(new Problem("text", "请写全"));
        assertThat(problems(email, "{'text':'a@b.cn'}")).isEmpty();
        assertThat(problems(email, "{'text':'a@b'}")).hasSize(1);
    }

    @Test
    void takesWhatWasTypedAsAPersonSeesIt() {
        var typed = json("{'decision':'AGREE','deeds':'\u00a0⾼明\u200b\u3000','photo':null,'n':1}");

        assertThat(FormSchema.seen(typed)).isEqualTo(json("{'decision':'AGREE','deeds':'高明','photo':null,'n':1}"));
        assertThat(FormSchema.seen(json("'AGREE'"))).isEqualTo(json("'AGREE'"));
    }

    @Test
    void neverMatchesAPatternForEver() {
        var slow = new FormSchema(json("{'components': [{'id': 'p', 'type': 'textfield', 'key': 'text',"
                + " 'validate': {'pattern': '^(a|a)*b$'}}]}"));

        assertThat(problems(slow, "{'text':'" + "a".repeat(60) + "'}")).isNotEmpty();
    }

    private List<Problem> problems(String submission) {
        return problems(schema, submission);
    }

    private static List<Problem> problems(FormSchema schema, String submission) {
        try {
            schema.check(json(submission));
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
