package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.SecondKey;
import huozhong.TestClock;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

/** What a system administrator can't do alone: become somebody else by a post, a password or a code. */
@ApplicationTest
class OneAdministratorTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String OTHER = "a river in autumn";

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
    @Autowired
    private ObjectMapper json;
    @Autowired
    private JdbcTemplate database;

    private User administrator;
    private Browser system;
    private Browser security;
    private User someone;
    private Unit unit;

    @BeforeEach
    void people() {
        administrator = enrol(Grant.SYSTEM_ADMINISTRATOR);
        system = logIn(administrator, PASSWORD);
        security = logIn(enrol(Grant.SECURITY_ADMINISTRATOR), PASSWORD);
        someone = enrol();
        unit = staffing.openUnit(Ids.next().substring(0, 20), "某单位", Unit.EMPLOYER, null, null);
    }

    @Test
    void givesAPostThatHoldsOnceTheSecurityAdministratorAgrees() {
        assertThat(givePost().statusCode()).isEqualTo(202);
        assertThat(me(PASSWORD)).doesNotContain(unit.id()).contains("\"told\":[]");
        assertThat(security.get("/api/proposals").body()).contains(someone.login(), "某单位", "LEADER");

        var path = "/api/proposals/" + SecondKey.proposal(system, someone.id()) + "/confirmation";
        assertThat(system.post(path, "").body()).contains("SecondPersonNeeded", "须由提出人和当事人以外的安全管理员复核");
        clock.pass(Duration.ofMinutes(1));
        assertThat(security.post(path, "").statusCode()).isEqualTo(204);
        assertThat(security.post(path, "").statusCode()).isEqualTo(404);

        assertThat(me(PASSWORD)).contains(unit.id(), "\"told\":[{\"kind\":\"POST_GIVEN\"");
        assertThat(facts("POST_GIVEN")).contains(unit.id(), "LEADER", administrator.id());
    }

    @Test
    void setsThePasswordOfWhoHoldsAPostWithTheSecondKeyAndOnlyToBeChanged() {
        lead();
        assertThat(reset(OTHER).statusCode()).isEqualTo(202);
        assertThat(new Browser(port).login(someone.login(), OTHER).statusCode()).isEqualTo(401);
        assertThat(logIn(someone, PASSWORD).get("/api/tasks").statusCode()).isEqualTo(200);

        SecondKey.turn(security, someone.id());

        assertThat(new Browser(port).login(someone.login(), PASSWORD).statusCode()).isEqualTo(401);
        var himself = logIn(someone, OTHER);
        assertThat(himself.get("/api/me").body()).contains("\"passwordToChange\":true");
        assertThat(himself.get("/api/tasks").body()).contains("PasswordToChange", "您的密码由他人设置");
        assertThat(himself.post("/api/me/password", "{\"old\":\"" + OTHER + "\",\"password\":\"" + PASSWORD + "\"}")
                .statusCode()).isEqualTo(204);
        assertThat(himself.get("/api/tasks").statusCode()).isEqualTo(200);
        assertThat(me(PASSWORD)).contains("\"passwordToChange\":false");
        assertThat(facts("PASSWORD_RESET")).contains(administrator.id());
        assertThat(database.queryForList("select * from proposal where subject = ?", someone.id()).toString())
                .doesNotContain("{bcrypt}");
    }

    @Test
    void setsNoPasswordOfWhoIsDisabledOrASecurityAdministratorMeanwhile() {
        staffing.appoint(someone, unit, Post.Kind.LEADER, new Period(LocalDate.of(2024, 1, 1), Shanghai.today(clock)));
        assertThat(reset(OTHER).statusCode()).isEqualTo(202);
        var path = "/api/proposals/" + SecondKey.proposal(system, someone.id()) + "/confirmation";
        staffing.disable(someone.id());
        assertThat(security.post(path, "").body()).contains("该用户已停用");
        assertThat(reset(OTHER).body()).contains("该用户已停用");
        staffing.enable(someone.id());
        clock.pass(Duration.ofDays(1));
        grants.give(someone.id(), Grant.AUDITOR);

        var another = logIn(enrol(Grant.SECURITY_ADMINISTRATOR), PASSWORD);
        assertThat(another.post(path, "").body()).contains("PasswordNotYours");

        assertThat(new Browser(port).login(someone.login(), OTHER).statusCode()).isEqualTo(401);
        assertThat(me(PASSWORD)).contains("AUDITOR");
    }

    @Test
    void releasesNoCodeOfWhoIsASecurityAdministratorMeanwhile() {
        givePost();
        var post = SecondKey.proposal(system, someone.id());
        system.post("/api/users/" + someone.id() + "/password-code", "");
        security.post("/api/proposals/" + post + "/refusal", "");
        grants.give(someone.id(), Grant.SECURITY_ADMINISTRATOR);

        var code = "/api/proposals/" + SecondKey.proposal(system, someone.id()) + "/confirmation";

        assertThat(security.post(code, "").body()).contains("PasswordNotYours");
    }

    @Test
    void makesACodeForWhoHasAGrantThatOpensNothingBeforeTheSecondKey() throws Exception {
        grants.give(someone.id(), Grant.FLOW_ADMINISTRATOR);
        var told = json.readTree(system.post("/api/users/" + someone.id() + "/password-code", "").body());
        var code = told.path("code").asText();

        assertThat(told.path("needsSecondKey").asBoolean()).isTrue();
        assertThat(redeem(code)).isEqualTo(401);
        SecondKey.turn(security, someone.id());
        assertThat(redeem(code)).isEqualTo(204);
        assertThat(me(OTHER)).contains("\"passwordToChange\":false");
    }

    @Test
    void waitsWithThePasswordOfWhoIsAboutToGetAPost() {
        givePost();

        assertThat(reset(OTHER).statusCode()).isEqualTo(202);
    }

    @Test
    void setsThePasswordOfWhoCanDoNothingAtOnceAndToBeChanged() {
        assertThat(reset(OTHER).statusCode()).isEqualTo(204);

        assertThat(me(OTHER)).contains("\"passwordToChange\":true");
    }

    @Test
    void letsNobodyBackInToHisPostsAlone() {
        lead();
        staffing.disable(someone.id());

        assertThat(system.post("/api/users/" + someone.id() + "/enabling", "").statusCode()).isEqualTo(202);
        assertThat(new Browser(port).login(someone.login(), PASSWORD).statusCode()).isEqualTo(401);
        SecondKey.turn(security, someone.id());
        assertThat(me(PASSWORD)).contains(unit.id());
    }

    @Test
    void prolongsNoPostByEndingItLater() {
        var until = LocalDate.of(2024, 4, 20);
        var post = staffing.appoint(someone, unit, Post.Kind.CLERK, new Period(LocalDate.of(2024, 1, 1), until));

        var answer = system.post("/api/users/" + someone.id() + "/posts/" + post.id() + "/ending",
                "{\"until\":\"" + until.plusDays(1) + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("只能提前");
    }

    private HttpResponse<String> givePost() {
        return system.post("/api/users/" + someone.id() + "/posts", "{\"unitId\":\"" + unit.id()
                + "\",\"kind\":\"LEADER\",\"from\":\"2024-01-01\"}");
    }

    private void lead() {
        staffing.appoint(someone, unit, Post.Kind.LEADER, Period.from(LocalDate.of(2024, 1, 1)));
    }

    private HttpResponse<String> reset(String password) {
        return system.post("/api/users/" + someone.id() + "/password", "{\"password\":\"" + password + "\"}");
    }

    private int redeem(String code) {
        var stranger = new Browser(port);
        stranger.get("/api/csrf");
        return stranger.post("/api/first-password", "{\"login\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                .formatted(someone.login(), code, OTHER)).statusCode();
    }

    private String me(String password) {
        return logIn(someone, password).get("/api/me").body();
    }

    private String facts(String action) {
        return database.queryForObject("select facts from audit_row where action = ? and subject = ?", String.class,
                action, someone.id());
    }

    private Browser logIn(User user, String password) {
        return Browser.loggedIn(port, user.login(), password);
    }

    private User enrol(Grant... granted) {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        for (var grant : granted) {
            grants.give(user.id(), grant);
        }
        return user;
    }
}
