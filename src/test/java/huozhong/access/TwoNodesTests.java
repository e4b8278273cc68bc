package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Browser;
import huozhong.SecondKey;
import huozhong.TestClock;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Period;

/** What one node decides holds at the next request on another, whatever that remembers. */
@OnItsOwn
class TwoNodesTests {

    private static final String PASSWORD = "a mountain in spring";
    private static SecondNode second;

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private TestClock clock;

    private User user;
    private Browser there;

    @BeforeEach
    void aUserWhoIsLoggedInOnTheFirstAndSeenOnTheSecond() {
        second = second == null ? new SecondNode(OnItsOwn.URL, clock) : second;
        user = enrol();
        there = Browser.loggedIn(port, user.login(), PASSWORD);
        assertThat(statusOnTheSecond("/api/me")).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        second.close();
        second = null;
    }

    @Test
    void disabling() {
        administrator(Grant.SYSTEM_ADMINISTRATOR).post("/api/users/" + user.id() + "/disabling", "{}");

        assertThat(statusOnTheSecond("/api/me")).isEqualTo(401);
        assertThat(new Browser(second.port()).login(user.login(), PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void locking() {
        var stranger = new Browser(port);
        for (var i = 0; i < Credential.FAILURES; i++) {
            stranger.login(user.login(), "something else");
        }

        assertThat(new Browser(second.port()).login(user.login(), PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void leaving() {
        var session = there.cookie("SESSION").orElseThrow();

        there.post("/api/logout", "");

        assertThat(statusOnTheSecond("/api/me", session)).isEqualTo(401);
    }

    @Test
    void anotherPassword() {
        administrator(Grant.SYSTEM_ADMINISTRATOR).post("/api/users/" + user.id() + "/password",
                "{\"password\":\"another mountain\"}");

        assertThat(statusOnTheSecond("/api/me")).isEqualTo(401);
        assertThat(new Browser(second.port()).login(user.login(), PASSWORD).statusCode()).isEqualTo(401);
    }

    @Test
    void givingAndTakingAGrant() {
        var security = administrator(Grant.SECURITY_ADMINISTRATOR);
        administrator(Grant.SYSTEM_ADMINISTRATOR);
        var path = "/api/users/" + user.id() + "/grants";

        security.post(path, "{\"grant\":\"SYSTEM_ADMINISTRATOR\"}");
        assertThat(statusOnTheSecond("/api/me")).isEqualTo(401);
        there.login(user.login(), PASSWORD);
        assertThat(statusOnTheSecond("/api/users")).isEqualTo(200);

        security.delete(path + "/SYSTEM_ADMINISTRATOR");
        SecondKey.turn(administrator(Grant.SYSTEM_ADMINISTRATOR), user.id());
        assertThat(statusOnTheSecond("/api/users")).isEqualTo(401);
        there.login(user.login(), PASSWORD);
        assertThat(statusOnTheSecond("/api/users")).isEqualTo(404);
    }

    @Test
    void aGrantTakenBehindTheSessionsBack() {
        administrator(Grant.SYSTEM_ADMINISTRATOR);
        grants.give(user.id(), Grant.SYSTEM_ADMINISTRATOR);
        there.login(user.login(), PASSWORD);
        var onTheSecond = second.bean(Callers.class);
        assertThat(onTheSecond.of(user.id()).has(Grant.SYSTEM_ADMINISTRATOR)).isTrue();

        grants.take(user.id(), Grant.SYSTEM_ADMINISTRATOR);

        assertThat(onTheSecond.of(user.id()).grants()).isEmpty();
    }

    @Test
    void renamingAUnit() {
        var unit = staffing.openUnit("U" + Ids.next(), "卫生局", "HEALTH", null, null);
        staffing.appoint(user, unit, Post.Kind.LEADER, Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(onTheSecond("/api/me", session()).body()).contains("卫生局");

        staffing.changeUnit(unit.id(), "卫生健康局", "HEALTH", null, null);

        assertThat(onTheSecond("/api/me", session()).body()).contains("卫生健康局");
        assertThat(second.bean(Organization.class).unit(unit.id()).name()).isEqualTo("卫生健康局");
    }

    private String session() {
        return there.cookie("SESSION").orElseThrow();
    }

    private int statusOnTheSecond(String path) {
        return statusOnTheSecond(path, session());
    }

    private int statusOnTheSecond(String path, String session) {
        return onTheSecond(path, session).statusCode();
    }

    private HttpResponse<String> onTheSecond(String path, String session) {
        var other = new Browser(second.port());
        return other.send(other.to(path).header("Cookie", "SESSION=" + session).GET());
    }

    private Browser administrator(Grant grant) {
        var administrator = enrol();
        grants.give(administrator.id(), grant);
        return Browser.loggedIn(port, administrator.login(), PASSWORD);
    }

    private User enrol() {
        var enrolled = staffing.enrol("u" + Ids.next(), "王𬎆", null);
        credentials.setPassword(enrolled.id(), PASSWORD);
        return enrolled;
    }
}
