package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends every request first as everybody for whom its object doesn't exist, then as those for whom it does: each probe
 * has its positive control. Remembers what came through, and which routes with which parameters it was sent to.
 */
final class Crawl {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Predicate<String> NOTHING = text -> true;
    private static final BiPredicate<Integer, String> MISSING = (status, body) -> status == 404;
    private static final BiPredicate<Integer, String> SILENT = (status, body) -> status == 404 || status == 200;

    private final CrawlBrowsers browsers;
    private final JdbcClient jdbc;
    private final Set<String> accounts;
    private final Set<String> routes = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>();
    private final Set<String> leaks = new ConcurrentSkipListSet<>();
    private final Set<String> silent = new TreeSet<>();
    private static final Pattern COUNTED = Pattern.compile("\"count\":[1-9]");

    private final AtomicInteger probes = new AtomicInteger();
    private int controls;

    Crawl(CrawlBrowsers browsers, JdbcClient jdbc, Set<String> accounts) {
        this.browsers = browsers;
        this.jdbc = jdbc;
        this.accounts = new LinkedHashSet<>(accounts);
        this.accounts.add(CrawlBrowsers.ANONYMOUS);
    }

    /** Does as its owner what nobody else may do but those others, who are not asked. */
    JsonNode act(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return act(realm, owner, others, ask, 404);
    }

    /** The same where strangers get another answer, as for what is everybody's to see but not to change. */
    JsonNode act(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask, int refusal) {
        strangers(realm, and(owner, others), ask, (status, body) -> status == refusal);
        return control(owner, ask);
    }

    /** Tries a request as strangers only; its control is elsewhere. */
    void again(CrawlRealm realm, Set<String> admitted, CrawlAsk ask) {
        strangers(realm, admitted, ask, MISSING);
    }

    /** Something that exists for these and for nobody else, and tells them of the realm. */
    JsonNode look(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return read(realm, owner, others, ask, realm.secrets(jdbc), MISSING);
    }

    /** The same for what has no words of the realm's in it: a picture, a diagram, a plan. */
    JsonNode open(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return read(realm, owner, others, ask, NOTHING, MISSING);
    }

    /** That he who may read something is told of the realm, where not everybody who may has to be. */
    void tells(CrawlRealm realm, String owner, CrawlAsk ask) {
        control(owner, ask, realm.secrets(jdbc));
    }

    /** A list in which these find the realm and all others nothing of it. */
    JsonNode list(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        return read(realm, owner, others, ask, realm.secrets(jdbc), SILENT);
    }

    /** A part of such a list, in which of these only the owner has to find something. */
    void part(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        strangers(realm, and(owner, others), ask, SILENT);
        tells(realm, owner, ask);
    }

    /** A count of the realm's, which is 0 for all others. */
    void count(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        var counted = read(realm, owner, others, ask, NOTHING,
                (status, body) -> status == 200 && body.contains("\"count\":0"));
        assertThat(counted.path("count").asInt()).as(ask.path()).isPositive();
    }

    /** Counts of the realm's by this and that, all of them nothing for all others. */
    void counts(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask) {
        var counted = read(realm, owner, others, ask, NOTHING,
                (status, body) -> status == 200 && !COUNTED.matcher(body).find());
        assertThat(COUNTED.matcher(counted.toString()).find()).as(ask.path()).isTrue();
    }

    private JsonNode read(CrawlRealm realm, String owner, Set<String> others, CrawlAsk ask, Predicate<String> tells,
                          BiPredicate<Integer, String> hidden) {
        strangers(realm, and(owner, others), ask, hidden);
        others.stream().filter(other -> !other.equals(owner)).forEach(other -> control(other, ask, tells));
        return control(owner, ask, tells);
    }

    private static Set<String> and(String owner, Set<String> others) {
        return CrawlScene.both(others, Set.of(owner));
    }

    private void strangers(CrawlRealm realm, Set<String> admitted, CrawlAsk ask, BiPredicate<Integer, String> hidden) {
        routed(ask);
        var secrets = realm.secrets(jdbc);
        accounts.parallelStream().filter(account -> !admitted.contains(account)).forEach(stranger -> {
            var answer = probe(stranger, ask);
            var text = ask.without(answer.headers().map() + answer.body());
            if (!anonymously(stranger, answer, hidden.test(answer.statusCode(), answer.body()))
                    || secrets.test(text)) {
                leaks.add(said(stranger, ask, answer));
            }
        });
    }

    /** Who isn't logged in is told only that. */
    private static boolean anonymously(String account, HttpResponse<String> answer, boolean otherwise) {
        return account.equals(CrawlBrowsers.ANONYMOUS) ? answer.statusCode() == 401 : otherwise;
    }

    private HttpResponse<String> probe(String account, CrawlAsk ask) {
        probes.incrementAndGet();
        return browsers.send(account, ask);
    }

    private static String said(String account, CrawlAsk ask, HttpResponse<String> answer) {
        return "%s as %s: %d %s".formatted(ask, account, answer.statusCode(), abbreviated(answer.body()));
    }

    /** A route that opens nothing of anybody's: a door, or something one has only oneself. */
    void routed(CrawlAsk ask) {
        routes.add(ask.route());
        ask.parameters().forEach(name -> parameters.add(ask.route() + " " + name));
    }

    /** What succeeds. */
    JsonNode control(String admitted, CrawlAsk ask) {
        return control(admitted, ask, NOTHING);
    }

    private JsonNode control(String admitted, CrawlAsk ask, Predicate<String> tells) {
        controls++;
        var answer = browsers.send(admitted, ask);
        assertThat(answer.statusCode()).as("control: %s as %s: %s", ask, admitted, answer.body()).isBetween(200, 299);
        if (!tells.test(ask.without(answer.body()))) {
            silent.add(said(admitted, ask, answer));
        }
        return json(answer.body());
    }

    /** What is everybody's who is logged in, and tells nobody of the realms he doesn't belong to. */
    void everybodys(CrawlAsk ask, Collection<CrawlRealm> realms, BiPredicate<String, CrawlRealm> belongs) {
        routed(ask);
        var secrets = new HashMap<CrawlRealm, Predicate<String>>();
        realms.forEach(realm -> secrets.put(realm, realm.secrets(jdbc)));
        accounts.parallelStream().forEach(account -> {
            var answer = probe(account, ask);
            var told = realms.stream().filter(realm -> !belongs.test(account, realm))
                    .anyMatch(realm -> secrets.get(realm).test(ask.without(answer.body())));
            if (told || !anonymously(account, answer, answer.statusCode() / 100 == 2)) {
                leaks.add(said(account, ask, answer));
            }
        });
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

    Set<String> parameters() {
        return parameters;
    }

    Set<String> leaks() {
        return leaks;
    }

    /** Controls that were let in and told nothing. */
    Set<String> silent() {
        return silent;
    }

    int probes() {
        return probes.get();
    }

    @Override
    public String toString() {
        return "%d routes, %d accounts, %d probes, %d controls".formatted(routes.size(), accounts.size(), probes(),
                controls);
    }
}
