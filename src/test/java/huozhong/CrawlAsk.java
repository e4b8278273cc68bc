package huozhong;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** One request: the route as the description of the API names it, its path with ids, and what is sent along. */
record CrawlAsk(String route, String path, @Nullable Object body, Map<String, byte[]> files) {

    private static final Pattern HOLE = Pattern.compile("\\{[^}]+}");
    private static final Pattern PARAMETER = Pattern.compile("[?&](\\w+)=");
    private static final ObjectMapper JSON = new ObjectMapper();

    static CrawlAsk to(String route, Object... ids) {
        var path = route.substring(route.indexOf(' ') + 1);
        for (var id : ids) {
            path = HOLE.matcher(path).replaceFirst(String.valueOf(id));
        }
        return new CrawlAsk(route, path, null, Map.of());
    }

    CrawlAsk with(Object... keysAndValues) {
        return new CrawlAsk(route, path, Desk.of(keysAndValues), files);
    }

    /** A text as it is, such as a plan's YAML. */
    CrawlAsk text(String text) {
        return new CrawlAsk(route, path, text, files);
    }

    CrawlAsk upload(Map<String, byte[]> parts) {
        return new CrawlAsk(route, path, body, parts);
    }

    CrawlAsk query(Object... keysAndValues) {
        var query = new StringBuilder(path);
        Desk.of(keysAndValues).forEach((key, value) -> query.append(query.indexOf("?") < 0 ? '?' : '&').append(key)
                .append('=').append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)));
        return new CrawlAsk(route, query.toString(), body, files);
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    boolean isSafe() {
        return method().equals("GET");
    }

    /** What is sent as fields of an upload. */
    @SuppressWarnings("unchecked")
    Map<String, String> fields() {
        return files.isEmpty() ? Map.of() : (Map<String, String>) body;
    }

    /** What is sent as parameters: of the query, or as fields of an upload. */
    Set<String> parameters() {
        var names = new TreeSet<>(fields().keySet());
        PARAMETER.matcher(path).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** The body as it is sent. */
    String text() {
        try {
            return body == null ? "" : body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What this says of itself, taken out of an answer that repeats it. */
    String without(String answer) {
        return CrawlRealm.ids(path + text()).stream().reduce(answer, (text, id) -> text.replace(id, ""));
    }

    @Override
    public String toString() {
        return method() + " " + path;
    }
}
