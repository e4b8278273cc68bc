package huozhong.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.workflow.LiveForms;

/**
 * Annex 1 as a form to fill in: the fields of the live set's form for corrections, so that their layout and lists stand
 * in one place, with those marked that a submission must have.
 */
@Component
public class RegistrationForm {

    private static final String CORRECTION = CorrectNomination.class.getSimpleName();
    private static final Map<String, Field> FIELDS =
            Arrays.stream(Field.values()).collect(Collectors.toMap(Field::key, Function.identity()));

    private final LiveForms forms;
    private final ObjectMapper json;

    RegistrationForm(LiveForms forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /** As published last; where a set does without corrections, as shipped. */
    public JsonNode schema() {
        return toFillIn(forms.of(PutForward.PROCESS, CORRECTION).orElseGet(this::shipped));
    }

    private JsonNode shipped() {
        try (var file = new ClassPathResource("forms/" + CORRECTION + ".form").getInputStream()) {
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode toFillIn(JsonNode correction) {
        ((ObjectNode) correction).put("id", "Registration");
        keepFields(correction);
        return correction;
    }

    /** Within groups, too; a group in which nothing is left goes. */
    private static void keepFields(JsonNode parent) {
        var parts = parent.path("components").elements();
        while (parts.hasNext()) {
            var part = (ObjectNode) parts.next();
            var field = FIELDS.get(part.path("key").asText());
            keepFields(part);
            if (field != null) {
                part.withObjectProperty("validate").put("required", field.isRequired());
            } else if (part.path("components").isEmpty()) {
                parts.remove();
            }
        }
    }
}
