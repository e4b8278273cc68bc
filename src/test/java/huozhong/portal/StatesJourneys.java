package huozhong.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The states a screen has besides its usual one: nothing there yet, still being read, not to be read, not yours. */
class StatesJourneys extends Journey {

    private static final String NOBODY = "0123456789abcdef0123456789abcdef";
    private static final List<String> NOT_HIS = List.of("/people/" + NOBODY, "/people/" + NOBODY + "/form",
            "/tasks/" + NOBODY, "/imports/" + NOBODY, "/gaps?plan=x&unit=x", "/selections/" + NOBODY,
            "/submissions/" + NOBODY, "/teams/" + NOBODY, "/dates/" + NOBODY, "/plans/" + NOBODY, "/organization",
            "/organization/users",
            "/process-sets", "/process-sets/" + NOBODY, "/running-cases", "/failed-jobs", "/audit", "/nowhere");
    /** Without these no page knows whose it is. */
    private static final List<String> OF_THE_SHELL = List.of("/api/session", "/api/csrf", "/api/login");

    private static List<String> places(Visitor visitor) {
        visitor.page().locator("nav a").first().waitFor();
        return visitor.page().locator("nav a").all().stream().map((Locator link) -> link.getAttribute("href")).toList();
    }

    private static String name(String login, String place) {
        return login + place.replaceAll("[^a-z]+", "-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sy-kp-xcb-clerk", "sy-wmb-leader"})
    void saysWhatIsNotThereYet(String login) {
        try (var visitor = visitor(login)) {
            for (var place : places(visitor)) {
                visitor.open(place).finds(name(login, place) + "-empty");
                assertThat(visitor.page().locator("main").innerText()).as(place).hasSizeGreaterThan(10);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sy-kp-xcb-clerk", "sy-wmb-leader"})
    void offersToTryAgainWhatCouldNotBeRead(String login) {
        try (var visitor = visitor(login).bearingRefusals()) {
            for (var place : places(visitor)) {
                whenReading(visitor.page(), route -> route.abort("connectionrefused"));
                visitor.open(place).sees("重试").finds(name(login, place) + "-failed");

                visitor.page().unrouteAll();
                visitor.press("重试").settle().finds(name(login, place) + "-again");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sy-kp-xcb-clerk", "sy-wmb-leader"})
    void showsThatItIsReading(String login) {
        try (var visitor = visitor(login)) {
            for (var place : places(visitor)) {
                whenReading(visitor.page(), route -> { });
                visitor.opens(place).page().locator("[aria-busy=true]").first().waitFor();
                visitor.findsNow(name(login, place) + "-reading");
                visitor.page().unrouteAll();
            }
        }
    }

    @Test
    void saysWhereNothingIsYours() {
        try (var visitor = visitor("kp-rmyy-leader").bearingRefusals()) {
            for (var place : NOT_HIS) {
                visitor.open(place).finds("not-yours" + place.replaceAll("[^a-z]+", "-"));
                assertThat(visitor.page().locator("main").innerText()).as(place)
                        .containsAnyOf("没有找到", "不在您的查看范围", "没有这个页面", "无权", "都办完了", "还没有");
            }
        }
    }

    private static void whenReading(Page page, java.util.function.Consumer<Route> then) {
        page.route("**/api/**", route -> {
            if (OF_THE_SHELL.stream().anyMatch(route.request().url()::contains)) {
                route.resume();
            } else {
                then.accept(route);
            }
        });
    }
}
