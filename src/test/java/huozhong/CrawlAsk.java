package huozhong;

import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** One request: the route as the description of the API names it, its path with ids, and what is sent along. */
record CrawlAsk(String route, String path, @Nullable Object body, Map<String, byte[]> files) {

    private static final Pattern HOLE = Pattern.compile("\\{[^}]+}");

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

    CrawlAsk query(String query) {
        return new CrawlAsk(route, path + "?" + query, body, files);
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    boolean isSafe() {
        return method().equals("GET");
    }
}
