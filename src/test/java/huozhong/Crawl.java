package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends every request first as everybody for whom its object doesn't exist, then as those for whom it does: each probe
 * has its positive control. Remembers what came through, and which routes it was sent to.
 */
final class Crawl {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Predicate<String> NOTHING = text -> false;

    /** A clerk puts right what he typed; and the act of showing one. */
    private static final Pattern MOBILES_TOLD = Pattern.compile(" /api/imports|/mobile$");

    private final int port;
    private final List<String> mobiles;
    private final JdbcClient jdbc;
    private final Set<String> accounts;
    private final Map<String, Browser> browsers = new HashMap<>();
    private final Set<String> routes = new TreeSet<>();
    private final List<String> leaks = new ArrayList<>();
    private final List<String> unmasked = new ArrayList<>();
    private int probes;
    private int controls;

    Crawl(int port, JdbcClient jdbc, Set<String> accounts, Collection<String> mobiles) {
        this.port = port;
        this.mobiles = List.copyOf(mobiles);
        this.jdbc = jdbc;
        this.accounts = new LinkedHashSet<>(accounts);
        this.accounts.add(CrawlScene.ANONYMOUS);
    }

    /** Does as its owner what nobody else may do but those others, who are not asked. */
    JsonNode act(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return act(realm, owner, others, ask, 404);
    }

    /** The same where strangers get another answer, as for what is everybody's to see but not to change. */
    JsonNode act(CrawlRealm realm, String owner, Collection<String> others, CrawlAsk ask, int refusal) {
        var admitted = new LinkedHashSet<>(others);
        admitted.add(owner);
        strangers(realm, admitted, ask, (status, body) -> status == refusal);
        return control(owner, ask, NOTHING, false);
    }

    /** Tries a request as strangers only; its control is elsewhere. */
    void again(CrawlRealm realm, Set<String> admitted, CrawlAsk ask) {
        strangers(realm, admitted, ask, (status, body) -> status == 404);
    }

    /** Something that exists for these and for nobody else. */
    JsonNode look(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return read(realm, owner, others, ask, false, (status, body) -> status == 404);
    }

    /** A list in which these find the realm and all others nothing of it. */
    JsonNode list(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return read(realm, owner, others, ask, true, (status, body) -> status == 404 || status == 200);
    }

    /** A count of the realm's, which is 0 for all others. */
    JsonNode count(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        var counted = read(realm, owner, others, ask, false,
                (status, body) -> status == 200 && body.contains("\"count\":0"));
        assertThat(counted.path("count").asInt()).as(ask.path()).isPositive();
        return counted;
    }

    private JsonNode read(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask, boolean shows,
                          BiPredicate<Integer, String> hidden) {
        var admitted = new LinkedHashSet<>(others);
        admitted.add(owner);
        strangers(realm, admitted, ask, hidden);
        var secrets = shows ? realm.secrets(jdbc) : NOTHING;
        others.stream().filter(other -> !other.equals(owner)).forEach(other -> control(other, ask, secrets, shows));
        return control(owner, ask, secrets, shows);
    }

    private void strangers(CrawlRealm realm, Set<String> admitted, CrawlAsk ask, BiPredicate<Integer, String> hidden) {
        routes.add(ask.route());
        var said = said(ask);
        var secrets = realm.secrets(jdbc);
        accounts.stream().filter(account -> !admitted.contains(account)).forEach(stranger -> {
            probes++;
            var answer = send(stranger, ask);
            var body = without(said, answer.body());
            var fine = stranger.equals(CrawlScene.ANONYMOUS) ? answer.statusCode() == 401
                    : hidden.test(answer.statusCode(), body);
            if (!fine || secrets.test(body)) {
                leaks.add("%s as %s: %d %s".formatted(ask.method() + " " + ask.path(), stranger, answer.statusCode(),
                        abbreviated(body)));
            }
        });
    }

    /** A route that opens nothing of anybody's: a door, or something one has only oneself. */
    void routed(CrawlAsk ask) {
        routes.add(ask.route());
    }

    /** What succeeds. */
    JsonNode control(String admitted, CrawlAsk ask) {
        return control(admitted, ask, NOTHING, false);
    }

    private JsonNode control(String admitted, CrawlAsk ask, Predicate<String> secrets, boolean shows) {
        controls++;
        var answer = send(admitted, ask);
        if (answer.statusCode() / 100 != 2 || shows && !secrets.test(without(said(ask), answer.body()))) {
            throw new AssertionError("control: %s as %s: %d %s".formatted(ask.method() + " " + ask.path(), admitted,
                    answer.statusCode(), abbreviated(answer.body())));
        }
        return json(answer.body());
    }

    /** What is everybody's who is logged in, and tells nobody of the realms he doesn't belong to. */
    void everybodys(CrawlAsk ask, Collection<CrawlRealm> realms, BiPredicate<String, CrawlRealm> belongs) {
        routes.add(ask.route());
        var secrets = new HashMap<CrawlRealm, Predicate<String>>();
        realms.forEach(realm -> secrets.put(realm, realm.secrets(jdbc)));
        for (var account : accounts) {
            probes++;
            var answer = send(account, ask);
            var anonymous = account.equals(CrawlScene.ANONYMOUS);
            var told = realms.stream().filter(realm -> !belongs.test(account, realm))
                    .anyMatch(realm -> secrets.get(realm).test(without(said(ask), answer.body())));
            if (told || (anonymous ? answer.statusCode() != 401 : answer.statusCode() / 100 != 2)) {
                leaks.add("%s as %s: %d".formatted(ask.path(), account, answer.statusCode()));
            }
        }
    }

    HttpResponse<String> send(String account, CrawlAsk ask) {
        var browser = browsers.computeIfAbsent(account, this::browser);
        var request = browser.to(ask.path());
        if (!ask.isSafe()) {
            browser.withToken(request).header("Idempotency-Key", Browser.newKey());
        }
        var boundary = "----crawl";
        if (!ask.files().isEmpty()) {
            request.setHeader("Content-Type", "multipart/form-data; boundary=" + boundary);
        } else if (ask.body() instanceof String) {
            request.setHeader("Content-Type", "text/plain");
        }
        var answer = browser.send(request.method(ask.method(), body(ask, boundary)));
        if (mobiles.stream().anyMatch(answer.body()::contains) && !MOBILES_TOLD.matcher(ask.route()).find()) {
            unmasked.add(ask.route() + " as " + account);
        }
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static BodyPublisher body(CrawlAsk ask, String boundary) {
        if (!ask.files().isEmpty()) {
            return BodyPublishers.ofByteArray(Desk.multipart(boundary, (Map<String, String>) ask.body(), ask.files()));
        }
        return ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(ask.body()));
    }

    private Browser browser(String account) {
        if (!account.equals(CrawlScene.ANONYMOUS)) {
            return Browser.loggedIn(port, account, MainJobScene.PASSWORD);
        }
        var anonymous = new Browser(port);
        anonymous.get("/api/csrf");
        return anonymous;
    }

    private static Set<String> said(CrawlAsk ask) {
        return CrawlRealm.ids(ask.path() + text(ask.body() == null ? "" : ask.body()));
    }

    private static String without(Set<String> said, String body) {
        return said.stream().reduce(body, (text, id) -> text.replace(id, ""));
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : JSON.nullNode();
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

    private static String abbreviated(String body) {
        return body.length() > 300 ? body.substring(0, 300) + "…" : body;
    }

    Set<String> routes() {
        return routes;
    }

    List<String> leaks() {
        return leaks;
    }

    List<String> unmasked() {
        return unmasked;
    }

    int probes() {
        return probes;
    }

    @Override
    public String toString() {
        return "%d routes, %d accounts, %d probes, %d controls, %d leaks: %s".formatted(routes.size(), accounts.size(),
                probes, controls, leaks.size(), leaks.stream().limit(100).collect(Collectors.joining("\n", "\n", "")));
    }
}
