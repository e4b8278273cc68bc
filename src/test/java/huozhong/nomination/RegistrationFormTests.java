package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import huozhong.nomination.field.Field;
import huozhong.nomination.field.FieldRules;
import huozhong.nomination.field.NationalLists;

class RegistrationFormTests {

    private final JsonNode form = RegistrationForm.toFillIn(correction(), correction());

    private static JsonNode correction() {
        try {
            return new ObjectMapper().readTree(Path.of("forms/CorrectNomination.form").toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private JsonNode part(Field field) {
        return each(form.get("components")).stream().filter(part -> part.get("key").asText().equals(field.key()))
                .findFirst().orElseThrow();
    }

    private List<String> options(Field field) {
        return each(part(field).get("values")).stream().map(option -> option.get("value").asText()).toList();
    }

    @Test
    void asksForEveryFieldOfAnnex1AndNothingElse() {
        assertThat(each(form.get("components"))).extracting(part -> part.get("key").asText())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Field.values()).map(Field::key).toList());
    }

    @Test
    void offersTheWordsOfTheNationalLists() {
        assertThat(options(Field.ETHNICITY)).containsExactlyElementsOf(NationalLists.ETHNICITIES);
        assertThat(options(Field.POLITICS)).containsExactlyElementsOf(NationalLists.POLITICS);
        assertThat(options(Field.GENDER)).allMatch(gender -> FieldRules.problem(Field.GENDER, gender).isEmpty());
    }

    @Test
    void marksWhatASubmissionMustHave() {
        assertThat(Field.values()).allMatch(field ->
                part(field).path("validate").path("required").asBoolean() == field.isRequired());
    }

    /** As an administrator may draw it: in groups, and without a rule of its own. */
    @Test
    void keepsFieldsWithinGroupsAndDropsWhatIsNotAnnex1() throws IOException {
        var drawn = RegistrationForm.toFillIn(new ObjectMapper().readTree("""
                {"id": "CorrectNomination", "components": [
                  {"type": "group", "label": "基本情况", "components": [
                    {"type": "textfield", "key": "name"}, {"type": "textarea", "key": "explanation"}]},
                  {"type": "group", "label": "说明", "components": [{"type": "textarea", "key": "explanation"}]}]}"""),
                correction());

        assertThat(each(drawn.get("components"))).first().satisfies(group ->
                assertThat(each(group.get("components"))).singleElement().satisfies(name -> {
                    assertThat(name.get("key").asText()).isEqualTo("name");
                    assertThat(name.at("/validate/required").asBoolean()).isTrue();
                }));
    }

    /** Otherwise nobody could be put forward any more. */
    @Test
    void takesFromTheShippedFormWhatASubmissionMustHaveAndNothingElse() throws IOException {
        var drawn = RegistrationForm.toFillIn(new ObjectMapper().readTree("""
                {"id": "CorrectNomination", "components": [{"type": "textfield", "key": "name", "label": "名字"}]}"""),
                correction());

        assertThat(each(drawn.get("components"))).extracting(part -> part.get("key").asText())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Field.values()).filter(Field::isRequired).map(Field::key).toList());
        assertThat(drawn.at("/components/0/label").asText()).isEqualTo("名字");
        assertThat(each(drawn.get("components")).stream().skip(1)).noneMatch(part -> part.has("layout"));
    }

    @Test
    void takesNoShapeThatTheRulesRefuse() {
        assertThat("1978-05").matches(part(Field.BIRTH).path("validate").path("pattern").asText());
        assertThat("1978-5").doesNotMatch(part(Field.BIRTH).path("validate").path("pattern").asText());
        assertThat("13800000000").matches(part(Field.MOBILE).path("validate").path("pattern").asText());
        assertThat("1380000000").doesNotMatch(part(Field.MOBILE).path("validate").path("pattern").asText());
    }
}
