package huozhong.workflow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.SeenText;

/**
 * A form-js form with the rules that the server checks again: required, length by code point, pattern, options. The
 * engine checks none of them.
 */
final class FormSchema {

    /** The form editor's own two kinds; as in the portal's rules.ts. A phone may be a mobile, a landline or abroad. */
    private static final Map<String, String> KINDS = Map.of("email", "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$",
            "phone", "^\\+?[0-9][0-9 ()-]{4,22}[0-9]$");

    private final JsonNode schema;
    private final List<JsonNode> fields = new ArrayList<>();

    FormSchema(JsonNode schema) {
        this.schema = schema;
        collect(schema);
    }

    JsonNode json() {
        return schema;
    }

    private void collect(JsonNode parent) {
        for (var component : parent.path("components")) {
            if (component.has("key")) {
                fields.add(component);
            }
            collect(component);
        }
    }

    /** The submission as a person sees what was typed. */
    static JsonNode seen(JsonNode submission) {
        if (!(submission instanceof ObjectNode typed)) {
            return submission;
        }
        var seen = typed.deepCopy();
        typed.fields().forEachRemaining(field -> {
            if (field.getValue().isTextual()) {
                seen.put(field.getKey(), SeenText.of(field.getValue().asText()));
            }
        });
        return seen;
    }

    /** Answers every broken rule at once. */
    void check(JsonNode submission) {
        var problems = new ArrayList<Problem>();
        var known = new HashSet<String>();
        for (var field : fields) {
            known.add(field.path("key").asText());
            check(field, submission.path(field.path("key").asText()), problems);
        }
        unknown(submission, known, problems);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void unknown(JsonNode submission, Set<String> known, List<Problem> problems) {
        submission.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add(new Problem(name, "表单中没有这一项"));
            }
        });
    }

    private static void check(JsonNode field, JsonNode value, List<Problem> problems) {
        var key = field.path("key").asText();
        var label = field.path("label").asText(key);
        var empty = value.isMissingNode() || value.isNull() || value.isTextual() && value.asText().isBlank();
        if (empty) {
            if (field.path("validate").path("required").asBoolean()) {
                problems.add(new Problem(key, "请填写“" + label + "”"));
            }
            return;
        }
        if (value.isContainerNode()) {
            problems.add(new Problem(key, "“" + label + "”的格式不对"));
            return;
        }
        checkText(field, key, label, value.asText(), problems);
    }

    private static void checkText(JsonNode field, String key, String label, String text, List<Problem> problems) {
        var rules = field.path("validate");
        var length = text.codePointCount(0, text.length());
        var most = most(field);
        if (length > most) {
            problems.add(new Problem(key, "“" + label + "”最多" + most + "字，现有" + length + "字"));
        }
        if (length < rules.path("minLength").asInt(0)) {
            problems.add(new Problem(key, "“" + label + "”至少" + rules.path("minLength").asInt() + "字"));
        }
        for (var pattern : List.of(rules.path("pattern").asText(""),
                KINDS.getOrDefault(rules.path("validationType").asText(), ""))) {
            if (!pattern.isEmpty() && !matches(pattern, text)) {
                problems.add(new Problem(key, rules.path("patternErrorMessage").asText("“" + label + "”的格式不对")));
            }
        }
        if (field.has("values") && !isOption(field, text)) {
            problems.add(new Problem(key, "“" + label + "”不是可选的内容"));
        }
    }

    /** The stricter of the editor's own limit and ours; 2,000 where there is neither. */
    private static int most(JsonNode field) {
        var panel = field.path("validate").path("maxLength");
        var ours = field.path("properties").path("maxCodePoints");
        if (panel.isMissingNode() && ours.isMissingNode()) {
            return 2000;
        }
        return Math.min(panel.asInt(Integer.MAX_VALUE), ours.asInt(Integer.MAX_VALUE));
    }

    /** A pattern that takes for ever is one that doesn't match. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new BoundedText(text)).matches();
        } catch (BoundedText.TooLong endless) {
            return false;
        }
    }

    private static boolean isOption(JsonNode field, String text) {
        for (var option : field.path("values")) {
            if (option.path("value").asText().equals(text)) {
                return true;
            }
        }
        return false;
    }
}
