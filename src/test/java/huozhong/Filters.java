package huozhong;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** A route that is read, with what it can be narrowed by, as the API's description says it. */
record Filters(String path, List<Filter> required, List<Filter> optional, boolean hasPages) {

    private static final Set<String> OF_PAGES = Set.of("cursor", "size");

    /** A parameter and one of its values. */
    record Filter(String name, String value) {

        @Override
        public String toString() {
            return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    /** @param samples values for whatever is neither yes or no nor one of a few words */
    static Filters of(String path, JsonNode operation, Map<String, List<String>> samples) {
        var required = new ArrayList<Filter>();
        var optional = new ArrayList<Filter>();
        var paged = false;
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asText();
            paged |= name.equals("cursor");
            if (parameter.path("in").asText().equals("query") && !OF_PAGES.contains(name)) {
                (parameter.path("required").asBoolean() ? required : optional).addAll(filters(parameter, samples));
            }
        }
        return new Filters(path, required, optional, paged);
    }

    private static List<Filter> filters(JsonNode parameter, Map<String, List<String>> samples) {
        var name = parameter.path("name").asText();
        return values(name, parameter.path("schema"), samples).stream().map(value -> new Filter(name, value)).toList();
    }

    private static List<String> values(String name, JsonNode schema, Map<String, List<String>> samples) {
        if (schema.has("enum")) {
            return Desk.list(schema.path("enum")).stream().map(JsonNode::asText).toList();
        }
        if (schema.path("type").asText().equals("boolean")) {
            return List.of("true");
        }
        var values = samples.get(name);
        if (values == null) {
            throw new AssertionError("A new parameter has to be thought of here: " + name);
        }
        return values;
    }

    /** As it is, and narrowed by each and by any two. */
    Stream<String> all() {
        return Stream.of(Stream.of(plain()), one(), two()).flatMap(paths -> paths);
    }

    String plain() {
        return with(List.of());
    }

    /** Narrowed by each alone. */
    Stream<String> one() {
        return optional.stream().map(filter -> with(List.of(filter)));
    }

    private Stream<String> two() {
        return IntStream.range(0, optional.size()).boxed().flatMap(first -> optional.stream().skip(first + 1)
                .filter(second -> !second.name.equals(optional.get(first).name))
                .map(second -> with(List.of(optional.get(first), second))));
    }

    private String with(List<Filter> chosen) {
        var query = Stream.concat(required.stream(), chosen.stream()).map(Filter::toString).collect(joining("&"));
        return path + "?" + query;
    }
}
