package huozhong.seal.platform;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The platform by HTTP: PUT {url}/seal-requests/{id} with a JSON body, GET the same to ask. It answers 200 with the
 * PDF, 202 while it works, 404 for what it never got, 422 with a reason for what it won't seal; all else is silence.
 */
@Component
class HttpPlatform implements SealPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(HttpPlatform.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 20 << 20;
    private static final int LONGEST_REASON = 200;

    private final String url;
    private final SharedSecret secret;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER).build();

    HttpPlatform(@Value("${huozhong.seal.platform.url:}") String url, SharedSecret secret, ObjectMapper json) {
        this.url = url;
        this.secret = secret;
        this.json = json;
    }

    @Override
    public void requireThere() {
        if (url.isBlank() || !secret.isThere()) {
            throw new PlatformOff();
        }
    }

    @Override
    public Answer send(Wanted wanted) {
        try {
            return answer("PUT", wanted.id(), json.writeValueAsBytes(Map.of("seal", wanted.sealNumber(), "box",
                    wanted.box(), "opinion", wanted.opinion(), "on", wanted.on().toString(), "pdf", wanted.pdf())));
        } catch (IOException ours) {
            throw new IllegalStateException(ours);
        }
    }

    @Override
    public Answer ask(String id) {
        return answer("GET", id, new byte[0]);
    }

    private Answer answer(String method, String id, byte[] body) {
        requireThere();
        var path = "/seal-requests/" + id;
        var time = secret.time();
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE)
                .header("Content-Type", "application/json").header(SharedSecret.TIME, time)
                .header(SharedSecret.MAC, secret.over(method + " " + path, time, body))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body)).build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var content = response.body()) {
                return understood(response.statusCode(), content);
            }
        } catch (IOException silent) {
            LOG.warn("The platform for seals doesn't answer: {}", silent.toString());
            return new Silent();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Silent();
        }
    }

    private Answer understood(int status, InputStream content) throws IOException {
        return switch (status) {
            case 200 -> sealed(content.readNBytes(MOST_BYTES + 1));
            case 202 -> new Working();
            case 404 -> new Unknown();
            case 422 -> new Refused(reason(content.readNBytes(MOST_BYTES)));
            default -> new Silent();
        };
    }

    private static Answer sealed(byte[] pdf) {
        return pdf.length > MOST_BYTES ? new Refused("平台退回的文件超过20MB") : new Sealed(pdf);
    }

    private String reason(byte[] body) throws IOException {
        var reason = json.readTree(body).path("reason").asText("").strip();
        return reason.substring(0, reason.offsetByCodePoints(0, Math.min(LONGEST_REASON,
                reason.codePointCount(0, reason.length()))));
    }
}
