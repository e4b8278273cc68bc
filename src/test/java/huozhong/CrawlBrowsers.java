package huozhong;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** A browser for every account, logged in once, and for nobody; notes where a whole mobile was told. */
final class CrawlBrowsers {

    static final String ANONYMOUS = "nobody-logged-in";

    /** A clerk puts right what he typed; and the act of showing one. */
    private static final Pattern MOBILES_TOLD = Pattern.compile(" /api/(word-)?imports|/mobile$");
    private static final String BOUNDARY = "----crawl";

    private final int port;
    private final List<String> mobiles;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
    private final Set<String> unmasked = new ConcurrentSkipListSet<>();

    CrawlBrowsers(int port, Collection<String> mobiles) {
        this.port = port;
        this.mobiles = List.copyOf(mobiles);
    }

    HttpResponse<String> send(String account, CrawlAsk ask) {
        var browser = of(account);
        var request = browser.to(ask.path());
        if (!ask.isSafe()) {
            browser.withToken(request).header("Idempotency-Key", Browser.newKey());
        }
        if (!ask.files().isEmpty()) {
            request.setHeader("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (ask.body() instanceof String) {
            request.setHeader("Content-Type", "text/plain");
        }
        var answer = browser.send(request.method(ask.method(), body(ask)));
        if (mobiles.stream().anyMatch(answer.body()::contains) && !MOBILES_TOLD.matcher(ask.route()).find()) {
            unmasked.add(ask.route() + " as " + account);
        }
        return answer;
    }

    private static BodyPublisher body(CrawlAsk ask) {
        if (!ask.files().isEmpty()) {
            return BodyPublishers.ofByteArray(Desk.multipart(BOUNDARY, ask.fields(), ask.files()));
        }
        return ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.text());
    }

    Browser of(String account) {
        return browsers.computeIfAbsent(account, this::browser);
    }

    private Browser browser(String account) {
        if (!account.equals(ANONYMOUS)) {
            return Browser.loggedIn(port, account, MainJobScene.PASSWORD);
        }
        var anonymous = new Browser(port);
        anonymous.get("/api/csrf");
        return anonymous;
    }

    Set<String> unmasked() {
        return unmasked;
    }
}
