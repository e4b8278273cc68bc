package huozhong.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The machine's own Chromium, driven by the playwright-core that npm brought for the portal. A test that fails tells
 * what its visitors had before them.
 */
final class Chromium implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback, TestExecutionExceptionHandler {

    private static final Path DRIVER = Path.of("src/main/portal/node_modules/playwright-core").toAbsolutePath();
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    private final List<String> left = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext test) {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        System.setProperty("playwright.cli.dir", driver().toString());
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                "1", "PLAYWRIGHT_NODEJS_PATH", node().toString())));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        left.clear();
    }

    BrowserContext visit(Browser.NewContextOptions as) {
        var context = browser.newContext(as);
        context.setDefaultTimeout(20_000);
        return context;
    }

    void leave(BrowserContext context) {
        left.addAll(shown(context));
        context.close();
    }

    /** Each page: its address and the words on it, as far as they help. */
    private static List<String> shown(BrowserContext context) {
        return context.pages().stream().map(page -> page.url() + "\n  "
                + page.locator("body").innerText().lines().limit(150).collect(Collectors.joining(" | "))).toList();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failed) {
        browser.contexts().forEach(context -> left.addAll(shown(context)));
        throw new AssertionError(failed.getMessage() + "\n" + String.join("\n", left), failed);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        browser.close();
        playwright.close();
    }

    /** Playwright for Java looks for its driver in a folder named package. */
    private static Path driver() {
        try {
            var folder = Files.createDirectories(Path.of("target/playwright", "" + ProcessHandle.current().pid())
                    .toAbsolutePath());
            var link = folder.resolve("package");
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, DRIVER);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path node() {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException("no node found"));
    }

    private static Path executable() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst())
                .orElseThrow(() -> new IllegalStateException("no Chromium found"));
    }
}
