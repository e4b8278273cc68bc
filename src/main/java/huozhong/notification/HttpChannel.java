package huozhong.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gateway of 政务微信 or SMS by HTTP, in a protocol of ours: POST {url} with the secret and the letter's id, which the
 * gateway takes once. It answers 2xx (or 409, had it before), 400, 404 or 422 for what it never takes, 429 for later;
 * all else is tried again.
 */
final class HttpChannel implements ChannelPort {

    static final String SECRET = "X-Message-Secret";
    static final String ID = "Idempotency-Key";

    private static final Logger LOG = LoggerFactory.getLogger(HttpChannel.class);
    private static final Set<Integer> TAKEN = Set.of(200, 201, 202, 204, 409);
    private static final Set<Integer> NEVER = Set.of(400, 404, 422);
    private static final int LATER = 429;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Channel channel;
    private final String url;
    private final String secret;
    private final Duration patience;
    private final Function<Reached, @Nullable String> address;
    private final LetterFolder folder;
    private final ObjectMapper json;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER).build();

    HttpChannel(Channel channel, MessageGateways.Gateway gateway, Duration patience,
                Function<Reached, @Nullable String> address, LetterFolder folder, ObjectMapper json) {
        this.channel = channel;
        this.url = requireSafe(gateway.url());
        this.secret = gateway.secret();
        this.patience = patience;
        this.address = address;
        this.folder = folder;
        this.json = json;
    }

    /** What people are told goes over a line that nobody reads, or stays on this machine. */
    private static String requireSafe(String url) {
        if (!url.isBlank() && !"https".equals(URI.create(url).getScheme())
                && !HERE.contains(URI.create(url).getHost())) {
            throw new IllegalStateException(url + " has to begin with https://");
        }
        return url;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public boolean isThere() {
        return !url.isBlank() && !secret.isBlank();
    }

    @Override
    public Optional<String> address(Reached who) {
        return Optional.ofNullable(address.apply(who));
    }

    @Override
    public boolean dropsSecond() {
        return true;
    }

    @Override
    public Outcome send(Letter letter) {
        if (folder.isThere()) {
            folder.write(letter.id() + ".txt", out -> out.write((channel + " " + letter.to() + "\n" + letter.subject()
                    + "\n\n" + letter.text()).getBytes(StandardCharsets.UTF_8)));
            return new Taken();
        }
        try {
            return understood(client.send(request(letter), HttpResponse.BodyHandlers.discarding()));
        } catch (IOException silent) {
            LOG.warn("The gateway for {} doesn't answer: {}", channel, silent.toString());
            return new Unknown();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Unknown();
        }
    }

    private HttpRequest request(Letter letter) {
        try {
            var body = json.writeValueAsString(Map.of("id", letter.id(), "to", letter.to(), "subject",
                    letter.subject(), "text", letter.text()));
            return HttpRequest.newBuilder(URI.create(url)).timeout(patience).header("Content-Type", "application/json")
                    .header(SECRET, secret).header(ID, letter.id())
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Outcome understood(HttpResponse<Void> answer) {
        var status = answer.statusCode();
        if (TAKEN.contains(status)) {
            return new Taken();
        }
        if (NEVER.contains(status)) {
            return new Refused("网关拒收（" + status + "）");
        }
        return new Later(status == LATER ? pause(answer) : Duration.ZERO);
    }

    private static Duration pause(HttpResponse<Void> answer) {
        var seconds = answer.headers().firstValue("Retry-After").filter(said -> said.matches("\\d{1,6}"))
                .map(Long::parseLong).orElse(0L);
        return Duration.ofSeconds(Math.min(seconds, LONGEST_PAUSE.toSeconds()));
    }
}
