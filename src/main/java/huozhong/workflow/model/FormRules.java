package huozhong.workflow.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.databind.JsonNode;

import huozhong.workflow.lock.EngineLockText;

/** The allow-list of what a form may hold: few types of parts, plain words, nothing that depends on an expression. */
final class FormRules {

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 100;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_PATTERN = 200;
    private static final Set<String> TYPES = Set.of("textfield", "textarea", "select", "radio", "checkbox", "datetime",
            "group");
    private static final Set<String> FORM = Set.of("components", "type", "id", "schemaVersion", "executionPlatform",
            "executionPlatformVersion", "exporter", "generator");
    private static final Set<String> PART = Set.of("type", "key", "label", "dateLabel", "subtype", "id", "layout",
            "properties", "validate", "values", "description", "components", "showOutline", "dateFormat", "timeLabel");
    /** Objects within a form, and what they may hold. */
    private static final Map<String, Set<String>> OBJECTS = Map.of("layout", Set.of("row", "columns"),
            "exporter", Set.of("name", "version"), "properties", Set.of("component", "maxCodePoints"),
            "validate", Set.of("required", "pattern", "minLength", "maxLength", "validationType",
                    "patternErrorMessage"));
    private static final Set<String> OPTION = Set.of("label", "value");
    /** As the form editor's panel and palette call what can't be used. */
    private static final Map<String,
            String> PANEL = Map.ofEntries(Map.entry("disallowPassedDates", "Disallow past dates"),
            Map.entry("defaultValue", "Default value"), Map.entry("disabled", "Disabled"),
            Map.entry("readonly", "Read only"), Map.entry("conditional", "Condition（Hide if）"),
            Map.entry("appearance", "Prefix、Suffix"), Map.entry("valuesKey", "Options source（Input data）"),
            Map.entry("valuesExpression", "Options source（Expression）"), Map.entry("searchable", "Searchable"),
            Map.entry("path", "Path"), Map.entry("min", "Minimum"), Map.entry("max", "Maximum"),
            Map.entry("use24h", "Use 24h"), Map.entry("timeInterval", "Time interval"),
            Map.entry("timeSerializingFormat", "Time format"), Map.entry("verticalAlignment", "Vertical alignment"));
    private static final Set<String> VALIDATION = Set.of("custom", "email", "phone");
    private static final int LONGEST_TEXT = 10_000;

    private final String file;
    private final List<ModelProblem> problems = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int parts;

    private FormRules(String file) {
        this.file = file;
    }

    static List<ModelProblem> problems(String file, JsonNode form) {
        var rules = new FormRules(file);
        rules.checkForm(form);
        return rules.problems;
    }

    private void checkForm(JsonNode form) {
        checkNames("", form, FORM);
        if (!form.path("id").asText().equals(ReadSet.idOf(file))) {
            report("", "表单的 id 应与文件名相同");
        }
        form.path("components").forEach(part -> checkPart(part, 1));
        if (parts == 0) {
            report("", "表单没有内容");
        }
    }

    private void checkPart(JsonNode part, int depth) {
        var id = part.path("id").asText(part.path("key").asText());
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            report(id, "表单过大或嵌套过深");
            return;
        }
        var type = part.path("type").asText();
        if (!TYPES.contains(type)) {
            report(id, "不允许使用组件 " + shown(type) + "，请改用 Text field、Text area、Select、Radio group、Checkbox、Date time"
                    + " 或 Group");
        }
        if (type.equals("group") == part.has("key")) {
            report(id, "分组不带字段名，其余组件须有字段名");
        }
        if (part.has("key") && !keys.add(part.path("key").asText())) {
            report(id, "字段名 " + shown(part.path("key").asText()) + " 重复");
        }
        checkNames(id, part, PART);
        checkPattern(id, part.path("validate").path("pattern").asText());
        checkLengths(id, part.path("validate"));
        part.path("components").forEach(inner -> checkPart(inner, depth + 1));
    }

    private void checkNames(String id, JsonNode object, Set<String> allowed) {
        if (!object.isObject()) {
            report(id, "格式不对");
            return;
        }
        object.fields().forEachRemaining(entry -> {
            if (!allowed.contains(entry.getKey())) {
                report(id, "属性面板里的“" + PANEL.getOrDefault(entry.getKey(), shown(entry.getKey())) + "”这里不能用，请清空");
            } else if (!entry.getKey().equals("components")) {
                checkValue(id, entry.getKey(), entry.getValue());
            }
        });
    }

    private void checkValue(String id, String name, JsonNode value) {
        if (value.isObject()) {
            checkNames(id, value, OBJECTS.getOrDefault(name, Set.of()));
        } else if (value.isArray()) {
            value.forEach(option -> checkNames(id, option, name.equals("values") ? OPTION : Set.of()));
        } else if (value.isTextual() && !isPlain(value.asText())) {
            report(id, "属性 " + name + " 不得含表达式或过长的文字:" + shown(value.asText()));
        }
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && EngineLockText.isPlain(text) && !text.contains("{{")
                && !text.strip().startsWith("=");
    }

    /** The server and the browser must read it alike, hence the anchors; how long it may take is bounded elsewhere. */
    private void checkPattern(String id, String pattern) {
        if (!pattern.isEmpty() && (pattern.length() > LONGEST_PATTERN || !isAnchored(pattern))) {
            report(id, "格式要求须以 ^ 开头、以 $ 结尾，且为有效的正则表达式");
        }
    }

    private void checkLengths(String id, JsonNode validate) {
        for (var limit : Map.of("minLength", "Minimum length", "maxLength", "Maximum length").entrySet()) {
            var length = validate.path(limit.getKey());
            if (!length.isMissingNode()
                    && !(length.isInt() && length.intValue() >= 0 && length.intValue() <= LONGEST_TEXT)) {
                report(id, limit.getValue() + " 应为 0 至 " + LONGEST_TEXT + " 的整数");
            }
        }
        if (validate.path("minLength").asInt() > validate.path("maxLength").asInt(LONGEST_TEXT)) {
            report(id, "Minimum length 大于 Maximum length，怎么填都不对");
        }
        if (validate.has("validationType") && !VALIDATION.contains(validate.path("validationType").asText())) {
            report(id, "Validation pattern 只能选 Custom、Email 或 Phone");
        }
    }

    private static boolean isAnchored(String pattern) {
        try {
            Pattern.compile(pattern);
            return pattern.startsWith("^") && pattern.endsWith("$") && !pattern.endsWith("\\$");
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    private void report(String id, String sentence) {
        problems.add(new ModelProblem(file, id, sentence));
    }

    private static String shown(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
