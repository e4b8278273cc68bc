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

/**
 * Annex 1 as a form to fill in: the fields of the correction's form, so that their layout and lists stand in one place,
 * with those marked that a submission must have.
 */
@Component
public class RegistrationForm {

    private static final String CORRECTION = "forms/" + CorrectNomination.class.getSimpleName() + ".form";
    private static final Map<String, Field> FIELDS =
            Arrays.stream(Field.values()).collect(Collectors.toMap(Field::key, Function.identity()));

    private final JsonNode schema;

    RegistrationForm(ObjectMapper json) {
        try (var file = new ClassPathResource(CORRECTION).getInputStream()) {
            schema = toFillIn(json.readTree(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode schema() {
        return schema;
    }

    private static JsonNode toFillIn(JsonNode correction) {
        ((ObjectNode) correction).put("id", "Registration");
        var parts = correction.path("components").elements();
        while (parts.hasNext()) {
            var part = parts.next();
            var field = FIELDS.get(part.path("key").asText());
            if (field == null) {
                parts.remove();
                continue;
            }
            ((ObjectNode) part.path("validate")).put("required", field.isRequired());
        }
        return correction;
    }
}
