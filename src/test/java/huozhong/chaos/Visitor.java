package huozhong.chaos;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Somebody at a browser before a balancer: who gets no answer asks again, at the other node, with the same key. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration CONNECTING = Duration.ofSeconds(3);
    private static final Duration BREATH = Duration.ofMillis(300);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(CONNECTING)
            .version(HttpClient.Version.HTTP_1_1).build();
    private final String login;
    private final Stage stage;
    private final Receipts receipts;
    private final long last;
    private int node;

    /** @param last when he gives up what is not acknowledged by then */
    Visitor(String login, Stage stage, Receipts receipts, long last) {
        this.login = login;
        this.stage = stage;
        this.receipts = receipts;
        this.last = last;
    }

    /** Empty if it was refused, or not acknowledged in the end. */
    Optional<JsonNode> act(String path, Object body) {
        var key = UUID.randomUUID().toString();
        return acknowledged(path, request -> post(request.header("Idempotency-Key", key), body));
    }

    Optional<JsonNode> read(String path) {
        return acknowledged(path, HttpRequest.Builder::GET);
    }

    /** Looks at a page, whatever comes. */
    void look(String page) {
        answer(page, HttpRequest.Builder::GET);
    }

    private Optional<JsonNode> acknowledged(String path, UnaryOperator<HttpRequest.Builder> kind) {
        while (System.nanoTime() < last) {
            var answer = answer(path, kind);
            if (answer.isPresent() && answer.get().statusCode() / 100 == 2) {
                answer.get().headers().firstValue("Idempotent-Replay").ifPresent(replay -> receipts.replayed());
                return Optional.of(json(answer.get().body()));
            }
            if (answer.isPresent() && isFinal(answer.get())) {
                receipts.refused(answer.get().statusCode(), path, answer.get().body());
                return Optional.empty();
            }
            again(answer);
        }
        receipts.gaveUp(path);
        return Optional.empty();
    }

    private static boolean isFinal(HttpResponse<String> answer) {
        var status = answer.statusCode();
        return status < 500 && status != 401 && status != 403 && status != 429
                && !answer.body().contains("ChangedMeanwhile");
    }

    private void again(Optional<HttpResponse<String>> answer) {
        var stranger = answer.filter(one -> one.statusCode() == 401 || one.statusCode() == 403).isPresent();
        if (stranger) {
            logIn();
            return;
        }
        receipts.repeated();
        node = 1 - node;
        rest();
    }

    private void logIn() {
        answer("/api/csrf", HttpRequest.Builder::GET);
        answer("/api/login", request -> post(request, Map.of("login", login, "password", Scene.PASSWORD)));
        rest();
    }

    private Optional<HttpResponse<String>> answer(String path, UnaryOperator<HttpRequest.Builder> kind) {
        var asked = stage.nodes().get(node);
        var begin = System.nanoTime();
        var answer = send(asked, path, kind);
        var end = System.nanoTime();
        receipts.waited(path, end - begin, stage.wasFrozen(asked, begin, end));
        answer.filter(one -> one.statusCode() >= 400)
                .ifPresent(one -> receipts.refusal(one.statusCode(), path, one.body()));
        return answer;
    }

    private Optional<HttpResponse<String>> send(Node asked, String path, UnaryOperator<HttpRequest.Builder> kind) {
        try {
            return Optional.of(client.send(kind.apply(HttpRequest.newBuilder(asked.at(path)).timeout(PATIENCE)).build(),
                    BodyHandlers.ofString()));
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder post(HttpRequest.Builder request, Object body) {
        token().ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        try {
            return request.header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<String> token() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).findFirst();
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(body, broken);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BREATH.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
