package huozhong.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at his browser: finds things by what they say, and nothing on any page he sees may be wrong. */
final class Visitor implements AutoCloseable {

    private static final String AXE = read(Path.of("src/main/portal/node_modules/axe-core/axe.min.js"));
    private static final Path SHOTS = Path.of("target/screens");
    private static final String RULES = "() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})"
            + ".then(found => found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200))))";
    private static final String MARKS = """
            () => document.querySelector('.el-overlay:not([style*=none])') ? [] :
                [...document.querySelectorAll('.bjs-powered-by, .fjs-powered-by')].filter(mark => {
                mark.scrollIntoView({block: 'center'})
                const box = (mark.querySelector('svg') ?? mark).getBoundingClientRect()
                const seen = (x, y) => mark.contains(document.elementFromPoint(x, y))
                return box.width < 20 || !seen(box.left + 2, box.top + 2) || !seen(box.right - 2, box.bottom - 2)
            }).map(mark => mark.outerHTML.slice(0, 80))""";
    /** A key of a locale file that has no words shows as itself. */
    private static final Pattern UNTRANSLATED = Pattern.compile("\\b(?:ui|shell|session|desk|workflow|nomination|roster"
            + "|selection|submission|plan|progress|team|organization|publishing|audit|account|forms|phone)"
            + "\\.[a-z][A-Za-z]+(?:\\.[A-Za-z]+)*\\b");

    private static final int MOMENT = 50;
    private static final int QUIET = 5;
    private static final int PATIENCE = 200;

    private final Chromium chromium;
    private final String base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();
    private boolean bearsRefusals;

    Visitor(Chromium chromium, int port) {
        this(chromium, port, null);
    }

    /** In the time of the test's clock. */
    Visitor(Chromium chromium, int port, Clock clock) {
        base = "http://localhost:" + port;
        this.chromium = chromium;
        context = chromium.visit(new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai"));
        if (clock != null) {
            context.clock().setFixedTime(Date.from(clock.instant()));
        }
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(bearsRefusals && isRefusal(message.text()))) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onRequest(underWay::add);
        page.onRequestFinished(underWay::remove);
        page.onRequestFailed(underWay::remove);
        page.onPageError(error -> complaints.add("error: " + error));
    }

    /** Whoever tries what is not his is told so on the page; Chromium reports that, too. */
    Visitor bearingRefusals() {
        bearsRefusals = true;
        return this;
    }

    private static boolean isRefusal(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4")
                || text.startsWith("Failed to load resource: net::ERR_");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Visitor logIn(String login, String password) {
        open("/login");
        var exactly = new Page.GetByLabelOptions().setExact(true);
        page.getByLabel("账号", exactly).fill(login);
        page.getByLabel("密码", exactly).fill(password);
        press("登录");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Visitor open(String path) {
        return opens(path).settle();
    }

    /** Without waiting for what it reads. */
    Visitor opens(String path) {
        underWay.clear();
        page.navigate(base + path);
        return this;
    }

    Visitor again() {
        underWay.clear();
        page.reload();
        return settle();
    }

    /** Waits until nothing was under way for a moment. */
    Visitor settle() {
        for (int quiet = 0, tries = 0; quiet < QUIET && tries < PATIENCE; tries++) {
            page.waitForTimeout(MOMENT);
            quiet = underWay.isEmpty() ? quiet + 1 : 0;
        }
        return this;
    }

    Visitor inBigType() {
        return remember("huozhong.big", "true");
    }

    Visitor inNormalType() {
        return remember("huozhong.big", "false");
    }

    Visitor inEnglish() {
        return remember("huozhong.language", "en");
    }

    Visitor inChinese() {
        return remember("huozhong.language", "zh");
    }

    private Visitor remember(String name, String value) {
        page.evaluate("([name, value]) => localStorage.setItem(name, value)", List.of(name, value));
        return this;
    }

    Visitor goTo(String place) {
        page.getByRole(AriaRole.NAVIGATION).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(place))
                .first().click();
        return settle();
    }

    Visitor press(String words) {
        button(words).click();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true)).first();
    }

    /** A button of the dialog on top. */
    Visitor pressInDialog(String words) {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true)).click();
        return this;
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).last();
    }

    Visitor fill(String selector, String words) {
        page.locator(selector).fill(words);
        return this;
    }

    Visitor sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    /**
     * The page as it is: nothing that axe, the console or the policy object to, nothing untranslated, nothing too wide.
     */
    Visitor finds(String name) {
        return settle().findsNow(name);
    }

    /** The same while something is still being read. */
    Visitor findsNow(String name) {
        page.evaluate(AXE);
        return finds(name, ((List<?>) page.evaluate(RULES)).stream().map(found -> "axe: " + found).toList());
    }

    /** All but axe, which says the same of the same page in other words. */
    Visitor findsInOtherWords(String name) {
        return finds(name, List.of());
    }

    private Visitor finds(String name, List<String> found) {
        keeps(name);
        var wrong = new ArrayList<>(found);
        wrong.addAll(complaints);
        complaints.clear();
        var text = page.locator("body").innerText();
        UNTRANSLATED.matcher(text).results().forEach(key -> wrong.add("untranslated: " + key.group()));
        wrong.addAll(hiddenMarks());
        wrong.addAll(tooWide());
        assertThat(wrong).as(name).isEmpty();
        return this;
    }

    /** The mark of bpmn.io, which their licence wants to be fully visible: nothing over it, none of it cut off. */
    private List<String> hiddenMarks() {
        return ((List<?>) page.evaluate(MARKS)).stream().map(mark -> "hidden mark: " + mark).toList();
    }

    /** What he sees, as a picture under target/screens. */
    void keeps(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
    }

    /** Nobody scrolls sideways, not on the narrowest phone either. */
    private List<String> tooWide() {
        var usual = page.viewportSize();
        page.setViewportSize(320, 720);
        var over = (int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
        page.setViewportSize(usual.width, usual.height);
        return over > 0 ? List.of("wider than 320 px by " + over) : List.of();
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        chromium.leave(context);
    }
}
