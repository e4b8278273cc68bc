package huozhong;

import static huozhong.ModelRule.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a form may ask: only what the server checks again, and only by rules that both read alike. */
final class ModelFormRules {

    private static final Set<String> TYPES = Set.of("textfield", "textarea", "select", "radio", "checkbox", "datetime",
            "group");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final Pattern NESTED = Pattern.compile("\\\\.|\\[(?:\\\\.|[^]])*]|\\((?:\\\\.|[^()])*\\)");
    private static final String FORM = "GiveEmployerOpinion.form";

    static final List<ModelRule> ALL = List.of(
            rule("a form asks with few types of components", parts(part -> !TYPES.contains(part.path("type").asText())))
                    .brokenBy(FORM, "\"type\": \"textarea\"", "\"type\": \"number\"")
                    .brokenBy(FORM, "\"type\": \"textfield\"", "\"type\": \"text\""),
            rule("what is asked has a key, a group has none",
                    parts(part -> part.path("type").asText().equals("group") == part.has("key")))
                    .brokenBy(FORM, "\"key\": \"text\",", "")
                    .brokenBy(FORM, "\"type\": \"group\",", "\"type\": \"group\", \"key\": \"paper\","),
            rule("an id and a key are in a form once", model -> model.forms().entrySet().stream().flatMap(form -> Stream
                    .of("id", "key").flatMap(name -> twice(values(form.getValue(), name)))
                    .map(value -> form.getKey() + " " + value)))
                    .brokenBy(FORM, "\"id\": \"GiveEmployerOpinion_text\"", "\"id\": \"GiveEmployerOpinion_scan\"")
                    .brokenBy(FORM, "\"key\": \"text\"", "\"key\": \"scan\""),
            rule("a component has an id", parts(part -> part.path("id").asText().isEmpty()))
                    .brokenBy(FORM, "\"id\": \"GiveEmployerOpinion_text\"", "\"name\": \"text\""),
            rule("a text is counted by code points", parts(part -> part.path("validate").has("maxLength")
                    || TEXTS.contains(part.path("type").asText()) && !part.path("properties").path("maxCodePoints")
                    .asText().matches("[1-9]\\d*")))
                    .brokenBy(FORM, "\"required\": false", "\"required\": false, \"maxLength\": 200")
                    .brokenBy(FORM, "\"maxCodePoints\": \"200\"", "\"maxCodePoints\": \"many\"")
                    .brokenBy(FORM, "\"maxCodePoints\": \"200\"", "\"component\": \"text\""),
            rule("a pattern is anchored", parts(part -> part.path("validate").has("pattern")
                    && !isAnchored(part.path("validate").path("pattern").asText())))
                    .brokenBy(FORM, "^[0-9a-f]{32}$", "[0-9a-f]{32}$")
                    .brokenBy(FORM, "^[0-9a-f]{32}$", "^[0-9a-f]{32}")
                    .brokenBy(FORM, "^[0-9a-f]{32}$", "^[0-9a-f]{32}\\\\$")
                    .brokenBy(FORM, "^[0-9a-f]{32}$", "^[0-9a-f]{32}|none$")
                    .brokenBy(FORM, "^[0-9a-f]{32}$", "^[0-9a-f{32}$"),
            rule("nothing depends on an expression", model -> model.forms().entrySet().stream().flatMap(form ->
                    nodes(form.getValue()).filter(ModelFormRules::isExpression)
                            .map(node -> form.getKey() + " " + node)))
                    .brokenBy(FORM, "\"label\": \"意见\"", "\"label\": \"=decision\"")
                    .brokenBy(FORM, "\"label\": \"意见\"", "\"label\": \"{{decision}}\"")
                    .brokenBy(FORM, "\"label\": \"意见\"", "\"conditional\": {\"hide\": \"x\"}"));

    private ModelFormRules() {
    }

    static Stream<JsonNode> parts(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }

    static Stream<String> values(JsonNode form, String name) {
        return parts(form).filter(part -> part.has(name)).map(part -> part.path(name).asText());
    }

    private static Function<Model, Stream<String>> parts(Predicate<JsonNode> broken) {
        return model -> model.forms().entrySet().stream().flatMap(form -> parts(form.getValue()).filter(broken)
                .map(part -> form.getKey() + " " + part.path("label").asText(part.path("type").asText())));
    }

    private static Stream<String> twice(Stream<String> values) {
        var all = values.toList();
        return all.stream().filter(value -> all.indexOf(value) != all.lastIndexOf(value)).distinct();
    }

    /** Without its escapes, classes and groups there is no alternative that an anchor would miss. */
    private static boolean isAnchored(String pattern) {
        var flat = pattern;
        for (var before = ""; !flat.equals(before);) {
            before = flat;
            flat = NESTED.matcher(flat).replaceAll("");
        }
        return flat.startsWith("^") && flat.endsWith("$") && Stream.of("|", "(", "[").noneMatch(flat::contains);
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node),
                StreamSupport.stream(node.spliterator(), false).flatMap(ModelFormRules::nodes));
    }

    private static boolean isExpression(JsonNode node) {
        return node.has("conditional") || node.isTextual() && (node.asText().strip().startsWith("=")
                || node.asText().contains("{{"));
    }
}
