package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.TestClock;
import huozhong.organization.Level;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Period;

@ApplicationTest
class LoginTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private Callers callers;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcTemplate database;

    private User user;
    private Browser browser;

    @BeforeEach
    void aUser() {
        user = enrol();
        browser = new Browser(port);
    }

    @Test
    void letsInWithANewSessionAndTellsWhoOneIs() {
        var answer = browser.login(user.login(), PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/me").body()).contains(user.id(), "王𬎆", "X-XSRF-TOKEN");
        assertThat(actions()).containsExactly("LOGGED_IN");
    }

    @Test
    void givesANewSessionIdAndANewTokenAtEachLogin() {
        browser.login(user.login(), PASSWORD);
        var session = browser.cookie("SESSION");
        var token = browser.cookie("XSRF-TOKEN");

        browser.login(user.login(), PASSWORD);

        assertThat(session).isPresent();
        assertThat(browser.cookie("SESSION")).isPresent().isNotEqualTo(session);
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent().isNotEqualTo(token);
    }

    @Test
    void answersTheSameForAnUnknownUserAndAWrongPassword() {
        var unknown = browser.login("nobody" + Ids.next(), PASSWORD);
        var wrong = browser.login(user.login(), "something else");

        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body()).contains("账号或密码不正确", "LoginRefused");
    }

    @Test
    void locksForAQuarterOfAnHourAfterFiveFailures() {
        for (var i = 0; i < 5; i++) {
            browser.login(user.login(), "something else");
        }

        var locked = browser.login(user.login(), PASSWORD);
        clock.pass(Duration.ofMinutes(15));
        var afterwards = browser.login(user.login(), PASSWORD);

        assertThat(locked.statusCode()).isEqualTo(401);
        assertThat(afterwards.statusCode()).isEqualTo(200);
        assertThat(actions()).containsExactly("LOGIN_FAILED", "LOGIN_FAILED", "LOGIN_FAILED", "LOGIN_FAILED",
                "LOCKED_OUT", "LOGIN_REFUSED", "LOGGED_IN");
    }

    @Test
    void forgetsFailuresAfterASuccess() {
        for (var i = 0; i < 4; i++) {
            browser.login(user.login(), "something else");
        }
        browser.login(user.login(), PASSWORD);
        browser.login(user.login(), "something else");

        assertThat(browser.login(user.login(), PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void wantsACsrfTokenEvenForTheLogin() {
        var answer = browser.send(browser.to("/api/login").POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("页面已过期");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("application/problem+json");
    }

    @Test
    void tellsWhoHasComeEvenIfHeIsNobodyYet() {
        var stranger = browser.get("/api/session");

        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body()).isEqualTo("{}");
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();

        browser.login(user.login(), PASSWORD);
        assertThat(browser.get("/api/session").body()).contains(user.id(), "王𬎆");
    }

    @Test
    void setsTheTokenForOneWhoIsNotLoggedIn() {
        var answer = browser.get("/api/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("请先登录");
        assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
    }

    @Test
    void keepsDoorsClosedToWhoIsNotLoggedInAndShowsNoneThatAreNotThere() {
        assertThat(browser.get("/api/regions").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/nowhere").statusCode()).isEqualTo(401);
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);

        browser.login(user.login(), PASSWORD);

        assertThat(browser.get("/api/regions").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/nowhere").statusCode()).isEqualTo(404);
        assertThat(browser.get("/h2-console/login.do").statusCode()).isEqualTo(404);
        assertThat(browser.get("/engine-rest/engine").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsTheBrowserToFrameNothingAndToLoadNothingForeign() {
        var headers = browser.get("/api/csrf").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void logsOutAndDoesNotLockOutWhoseSessionAnotherVersionWrote() {
        browser.login(user.login(), PASSWORD);
        database.update("update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = ? where SESSION_PRIMARY_ID in"
                + " (select PRIMARY_ID from SPRING_SESSION where PRINCIPAL_NAME = ?)",
                new byte[] {(byte) 0xac, (byte) 0xed, 0, 5, 's', 'r', 0}, user.id());
        var spoiled = "SESSION=" + browser.cookie("SESSION").orElseThrow();

        assertThat(with(spoiled, "/").statusCode()).isNotEqualTo(500);
        assertThat(with(spoiled, "/login").statusCode()).isNotEqualTo(500);
        assertThat(browser.post("/api/login", "{\"login\":\"%s\",\"password\":\"%s\"}"
                .formatted(user.login(), PASSWORD)).statusCode()).isEqualTo(200);
        assertThat(with(spoiled, "/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsNothingInASessionButWordsAndNumbers() {
        browser.login(user.login(), PASSWORD);

        var kept = database.queryForList("select a.ATTRIBUTE_BYTES"
                + " from SPRING_SESSION_ATTRIBUTES a join SPRING_SESSION s"
                + " on s.PRIMARY_ID = a.SESSION_PRIMARY_ID where s.PRINCIPAL_NAME = ?", byte[].class, user.id());

        assertThat(kept).hasSize(2).extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .contains("s" + user.id());
    }

    private HttpResponse<String> with(String cookie, String path) {
        var stranger = new Browser(port);
        return stranger.send(stranger.to(path).header("Cookie", cookie).GET());
    }

    @Test
    void endsTheSessionAtLogout() {
        browser.login(user.login(), PASSWORD);
        var session = browser.cookie("SESSION").orElseThrow();

        assertThat(browser.post("/api/logout", "").statusCode()).isEqualTo(204);

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        var replayed = new Browser(port);
        assertThat(replayed.send(replayed.to("/api/me").header("Cookie", "SESSION=" + session).GET()).statusCode())
                .isEqualTo(401);
        assertThat(actions()).containsExactly("LOGGED_IN", "LOGGED_OUT");
    }

    @Test
    void endsTheSessionTwelveHoursAfterTheLogin() {
        browser.login(user.login(), PASSWORD);

        clock.pass(Duration.ofHours(12).minusMillis(1));
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
        clock.pass(Duration.ofMillis(1));
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void endsEverySessionOfADisabledUserAtOnce() {
        browser.login(user.login(), PASSWORD);

        staffing.disable(user.id());

        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/regions").statusCode()).isEqualTo(401);
        assertThat(browser.login(user.login(), PASSWORD).statusCode()).isEqualTo(401);
        assertThatThrownBy(() -> callers.of(user.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void endsEverySessionWhenThePasswordOrAGrantChanges() {
        browser.login(user.login(), PASSWORD);
        grants.give(user.id(), Grant.FLOW_ADMINISTRATOR);
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);

        browser.login(user.login(), PASSWORD);
        credentials.setPassword(user.id(), "another mountain");
        assertThat(browser.get("/api/me").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesShortCommonAndMonotonousPasswords() {
        for (var password : Set.of("short", "Password123", "aaaaaaaaaaaa", "x".repeat(40) + "永".repeat(20))) {
            assertThatThrownBy(() -> credentials.setPassword(user.id(), password)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void showsAPostFromTheDayItIsGivenAndToItsDeputyAllButTheSeal() {
        var region = staffing.openRegion(code(), "沈阳市", Level.CITY, null);
        var unit = staffing.openUnit(code(), "市文明办", Unit.CIVILITY_OFFICE, region, null);
        var deputy = enrol();
        var april = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 12, 31));
        staffing.appoint(user, unit, Post.Kind.LEADER, april);
        staffing.appoint(user, unit, Post.Kind.SEAL_KEEPER, april);
        staffing.appoint(deputy, unit, Post.Kind.SEAL_KEEPER, april);
        staffing.appointDeputy(user.id(), deputy.id(), new Period(april.from(), april.from().plusDays(89)));

        assertThat(callers.of(user.id()).duties()).extracting(Duty::post)
                .containsExactlyInAnyOrder(Post.Kind.LEADER, Post.Kind.SEAL_KEEPER);
        assertThat(callers.of(user.id()).scope().runs(region.path())).isTrue();
        var deputised = callers.of(deputy.id()).duties().stream().filter(duty -> duty.insteadOf() != null);
        assertThat(deputised).singleElement().satisfies(duty -> {
            assertThat(duty.post()).isEqualTo(Post.Kind.LEADER);
            assertThat(duty.insteadOf()).isEqualTo(user.id());
            assertThat(duty.insteadOfName()).isEqualTo("王𬎆");
        });
    }

    @Test
    void keepsTheThreeAdministratorsApart() {
        grants.give(user.id(), Grant.SYSTEM_ADMINISTRATOR);

        assertThatThrownBy(() -> grants.give(user.id(), Grant.AUDITOR)).isInstanceOf(AdministratorsAreSeparate.class);
        assertThatThrownBy(() -> grants.requireNoAdministrator(user.id()))
                .isInstanceOf(AdministratorsAreSeparate.class);
    }

    @Test
    void givesAdministratorsNoDuties() {
        var unit = staffing.openUnit(code(), "某单位", Unit.EMPLOYER, null, null);
        grants.give(user.id(), Grant.AUDITOR);
        staffing.appoint(user, unit, Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));

        assertThat(callers.of(user.id()).duties()).isEmpty();
    }

    private User enrol() {
        var enrolled = staffing.enrol("u" + Ids.next(), "王𬎆", null);
        credentials.setPassword(enrolled.id(), PASSWORD);
        return enrolled;
    }

    private static String code() {
        return Ids.next().substring(0, 20);
    }

    private List<String> actions() {
        return database.queryForList("select action from audit_row where subject = ? order by id", String.class,
                user.id());
    }
}
