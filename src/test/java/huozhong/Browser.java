package huozhong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;

/** What a browser does with our API: keeps cookies, quotes the CSRF token, gives every action a key. */
public final class Browser {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(int port) {
        this.base = "http://localhost:" + port;
    }

    public static Browser loggedIn(int port, String login, String password) {
        var browser = new Browser(port);
        var answer = browser.login(login, password);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        return browser;
    }

    public HttpResponse<String> login(String login, String password) {
        get("/api/csrf");
        return post("/api/login", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return post(path, json, newKey());
    }

    public HttpResponse<String> post(String path, String json, String key) {
        return send(withToken(to(path)).header("Idempotency-Key", key).POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path) {
        return send(withToken(to(path)).DELETE());
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
    }

    public HttpRequest.Builder withToken(HttpRequest.Builder request) {
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** For what is no text, such as a workbook. */
    public HttpResponse<byte[]> bytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue).findFirst();
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
