package huozhong.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.nomination.field.Field;
import huozhong.workflow.running.LiveForms;

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

    /** As published last; what a submission must have and that form does without is as shipped. */
    public JsonNode schema() {
        return toFillIn(forms.of(NominationProcess.ID, CORRECTION).orElseGet(this::shipped), shipped());
    }

    private JsonNode shipped() {
        try (var file = new ClassPathResource("forms/" + CORRECTION + ".form").getInputStream()) {
            return json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode toFillIn(JsonNode correction, JsonNode shipped) {
        ((ObjectNode) correction).put("id", "Registration");
        keepFields(correction);
        var there = Set.copyOf(correction.findValuesAsText("key"));
        for (var part : shipped.path("components")) {
            var field = FIELDS.get(part.path("key").asText());
            if (field != null && field.isRequired() && !there.contains(field.key())) {
                ((ArrayNode) correction.get("components")).add(required(((ObjectNode) part).without("layout"), field));
            }
        }
        return correction;
    }

    private static ObjectNode required(ObjectNode part, Field field) {
        part.withObjectProperty("validate").put("required", field.isRequired());
        return part;
    }

    /** Within groups, too; a group in which nothing is left goes. */
    private static void keepFields(JsonNode parent) {
        var parts = parent.path("components").elements();
        while (parts.hasNext()) {
            var part = (ObjectNode) parts.next();
            var field = FIELDS.get(part.path("key").asText());
            keepFields(part);
            if (field != null) {
                required(part, field);
            } else if (part.path("components").isEmpty()) {
                parts.remove();
            }
        }
    }
}
