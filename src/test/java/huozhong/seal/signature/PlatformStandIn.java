package huozhong.seal.signature;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import huozhong.shared.Shanghai;

/**
 * A platform for seals, a process of its own: it has one seal, an authority of its own, and moods, in which it loses,
 * forgets, refuses, falls silent or gives back something else.
 */
public final class PlatformStandIn {

    public static final String SEAL = "2101230001";
    private static final Clock NOW = Clock.fixed(Instant.parse("2024-04-19T02:00:00Z"), Shanghai.ZONE);

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, JsonNode> taken = new ConcurrentHashMap<>();
    private final Map<String, byte[]> sealed = new ConcurrentHashMap<>();
    private final Map<String, Integer> made = new ConcurrentHashMap<>();
    private final KeySealer sealer = new KeySealer(null, NOW);
    private final PadesSignature right;
    private final PadesSignature anothers;
    private final byte[] secret;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile String mood = "";

    private PlatformStandIn(ForeignAuthority authority, String secret) {
        this.right = authority.stamping("康平县人民医院", NOW);
        this.anothers = authority.stamping("沈阳市第一中学", NOW);
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    /** Its folder, its secret; says its port. */
    public static void main(String[] arguments) throws IOException {
        var platform = new PlatformStandIn(new ForeignAuthority(Path.of(arguments[0])), arguments[1]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/seal-requests/", platform::answer);
        server.createContext("/mood/", platform::mood);
        server.createContext("/made/", exchange -> answer(exchange, 200, String.valueOf(platform.made.values().stream()
                .mapToInt(Integer::intValue).sum())));
        server.createContext("/asked/", exchange -> answer(exchange, 200, String.valueOf(platform.asked.get())));
        server.start();
        System.out.println(server.getAddress().getPort());
    }

    private void mood(HttpExchange exchange) throws IOException {
        mood = exchange.getRequestURI().getPath().substring("/mood/".length());
        answer(exchange, 200, "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var body = exchange.getRequestBody().readAllBytes();
        asked.incrementAndGet();
        if (!isRight(exchange, body)) {
            answer(exchange, 401, "");
        } else if (mood.equals("down")) {
            answer(exchange, 503, "");
        } else if (exchange.getRequestMethod().equals("PUT")) {
            take(exchange, id, body);
        } else if (sealed.containsKey(id)) {
            answer(exchange, 200, sealed.get(id));
        } else {
            answer(exchange, taken.containsKey(id) ? 202 : 404, "");
        }
    }

    private void take(HttpExchange exchange, String id, byte[] body) throws IOException {
        if (mood.equals("refuse")) {
            answer(exchange, 422, "{\"reason\":\"印章已停用\"}");
            return;
        }
        if (mood.equals("forget")) {
            mood = "";
            answer(exchange, 202, "");
            return;
        }
        taken.putIfAbsent(id, json.readTree(body));
        if (!mood.equals("slow") && !sealed.containsKey(id)) {
            sealed.put(id, seal(taken.get(id)));
            made.merge(id, 1, Integer::sum);
        }
        if (mood.equals("lose")) {
            mood = "";
            exchange.close();
        } else if (sealed.containsKey(id)) {
            answer(exchange, 200, sealed.get(id));
        } else {
            answer(exchange, 202, "");
        }
    }

    private byte[] seal(JsonNode asked) throws IOException {
        var pdf = asked.path("pdf").binaryValue();
        var imprint = new Imprint(mood.equals("box") ? "GiveRecommendationOpinion" : asked.path("box").asText(),
                asked.path("opinion").asText(), LocalDate.parse(asked.path("on").asText()), "康平县人民医院");
        if (!asked.path("seal").asText().equals(SEAL)) {
            throw new IOException("there is no such seal");
        }
        return switch (mood) {
            case "unsealed" -> pdf;
            case "another" -> sealer.seal(pdf, imprint, anothers);
            case "changed" -> changed(sealer.seal(pdf, imprint, right));
            default -> sealer.seal(pdf, imprint, right);
        };
    }

    private static byte[] changed(byte[] pdf) {
        pdf[new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/MediaBox") + 12] ^= 1;
        return pdf;
    }

    private boolean isRight(HttpExchange exchange, byte[] body) {
        var headers = exchange.getRequestHeaders();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update((exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + "\n"
                    + headers.getFirst("X-Seal-Time") + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(MessageDigest.getInstance("SHA-256").digest(body)))
                    .equals(headers.getFirst("X-Seal-Mac"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        answer(exchange, status, words.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
