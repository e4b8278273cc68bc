package huozhong.bench.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What a browser keeps: cookies and the CSRF token; takes answers compressed. All share one client's threads. */
final class Session {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    Session(int port) {
        this.base = "http://localhost:" + port;
    }

    /** An answer that is no refusal, or else an IllegalStateException with its words. */
    CompletableFuture<JsonNode> get(String path) {
        return send(to(path).GET());
    }

    CompletableFuture<JsonNode> post(String path, Object body) {
        return send(to(path).header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(json(body))));
    }

    CompletableFuture<JsonNode> put(String path, Object body) {
        return send(to(path).PUT(BodyPublishers.ofString(json(body))));
    }

    CompletableFuture<JsonNode> logIn(String login, String password) {
        return get("/api/csrf").thenCompose(token -> post("/api/login", Map.of("login", login, "password", password)));
    }

    private HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue()).toList()));
        }
        if (cookies.containsKey("XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"));
        }
        return request;
    }

    private CompletableFuture<JsonNode> send(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofByteArray()).thenApply(this::read);
    }

    private JsonNode read(HttpResponse<byte[]> answer) {
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        try {
            var body = answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()
                    ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body();
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.uri().getPath() + " "
                        + new String(body, StandardCharsets.UTF_8));
            }
            return body.length == 0 ? JSON.nullNode() : JSON.readTree(body);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
