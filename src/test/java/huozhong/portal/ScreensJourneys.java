package huozhong.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * Every screen that the menu leads to and one of each kind behind it, as each role with the small demo's data: nothing
 * that axe, the console or the policy object to, as usual, in 大字版, in English, and 320 px wide.
 */
@Tag("browser")
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:screens;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;COLLATION=CHARSET_UTF8",
        "huozhong.demo.scale=0", "huozhong.files=target/demo-files",
        "huozhong.seal.master-key-file=src/test/resources/seal/master.key"})
@ActiveProfiles("demo")
class ScreensJourneys {

    private static final String PASSWORD = "shenyang-demo";
    /** An id in an address: one page of each kind is enough. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}|[0-9a-f-]{36}");

    /** Where no menu leads. */
    private static final List<String> ELSEWHERE = List.of("/account", "/m/tasks", "/m/check");

    @LocalServerPort
    private int port;
    @Autowired
    private JdbcTemplate database;
    private final Set<String> seen = new HashSet<>();
    @RegisterExtension
    final Chromium chromium = new Chromium();

    @BeforeAll
    void begin() {
        await().atMost(Duration.ofMinutes(5)).until(() -> database.queryForObject(
                "select count(*) from demo_step where name = 'all'", Integer.class) == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kp-xcb-clerk", "kp-xcb-leader", "fk-rmyy-leader", "hn-xcb-clerk", "sy-wmb-leader",
            "sy-wmb-clerk", "sy-xcb-leader", "ln-xcb-leader", "system-admin", "security-admin", "audit-admin",
            "flow-admin", "second-flow-admin",
            "sjt-xcb-keeper", "hg-xcb-clerk"})
    void hasNothingWrongOnAnyScreenOf(String login) {
        try (var visitor = new Visitor(chromium, port).logIn(login, PASSWORD)) {
            visitor.page().locator("nav a").first().waitFor();
            var menu = places(visitor, "nav a");
            assertThat(menu).isNotEmpty();
            for (var place : Stream.concat(menu.stream(), ELSEWHERE.stream()).toList()) {
                visitor.open(place).findsNow(name(login, kind(place)));
                for (var behind : places(visitor, "main a")) {
                    if (seen.add(kind(behind))) {
                        visitor.open(behind).findsNow(name(login, kind(behind)));
                        looksAgain(visitor, name(login, kind(behind)));
                    }
                }
                if (seen.add(kind(place))) {
                    visitor.open(place);
                    looksAgain(visitor, name(login, kind(place)));
                }
            }
        }
    }

    @Test
    void hasNothingWrongBeforeOneIsLoggedIn() {
        try (var visitor = new Visitor(chromium, port)) {
            for (var place : List.of("/login", "/first-run", "/first-password")) {
                visitor.open(place).findsNow("nobody" + place.replace('/', '-'));
                looksAgain(visitor, "nobody" + place.replace('/', '-'));
            }
        }
    }

    /** In 大字版 and in English, for which one of each kind of page is enough. */
    private static void looksAgain(Visitor visitor, String name) {
        visitor.inBigType().again().findsNow(name + "-big");
        visitor.inNormalType().inEnglish().again().findsInOtherWords(name + "-en");
        visitor.inChinese();
    }

    private static String kind(String address) {
        return ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll("id");
    }

    private static String name(String login, String kind) {
        return login + kind.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static List<String> places(Visitor visitor, String where) {
        return visitor.settle().page().locator(where).all().stream().map(ScreensJourneys::address)
                .filter(address -> address.startsWith("/") && !address.startsWith("/api/")).distinct().toList();
    }

    private static String address(Locator link) {
        var address = link.getAttribute("href");
        return address == null ? "" : address;
    }
}
