package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

@ApplicationTest
class AdministrationApiTests {

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
    private JdbcTemplate jdbc;
    @Autowired
    private ObjectMapper json;

    private Browser administrator;
    private Browser security;
    private User someone;
    private Unit unit;
    private LocalDate today;

    @BeforeEach
    void people() {
        administrator = logIn(enrol("系统", Grant.SYSTEM_ADMINISTRATOR), PASSWORD);
        security = logIn(enrol("安全", Grant.SECURITY_ADMINISTRATOR), PASSWORD);
        someone = enrol("赵_钱" + Ids.next().substring(0, 6));
        today = Shanghai.today(clock);
        var region = staffing.openRegion("R" + Ids.next().substring(0, 15), "某县", Level.COUNTY, null);
        unit = staffing.openUnit("U" + Ids.next().substring(0, 20), "某县委宣传部", Unit.PUBLICITY, region, null);
    }

    @Test
    void findsUsersByAPartOfTheirNameAndNotByWildcards() throws Exception {
        assertThat(found("/api/users?q=" + someone.name().substring(1))).containsExactly(someone.login());
        assertThat(found("/api/users?q=" + someone.login())).containsExactly(someone.login());
        assertThat(found("/api/users?q=" + someone.login().replace('u', '_'))).isEmpty();
        assertThat(found("/api/users?q=%25" + someone.login())).isEmpty();
    }

    @Test
    void listsAUnitsPeopleWithWhatTheyHoldAndWillHold() throws Exception {
        var gone = enrol("李四");
        staffing.appoint(gone, unit, Post.Kind.CLERK, new Period(today.minusDays(9), today.minusDays(1)));
        staffing.appoint(someone, unit, Post.Kind.LEADER, Period.from(today.plusDays(3)));

        var items = read(security, "/api/users?unitId=" + unit.id()).path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("login").asText()).isEqualTo(someone.login());
        assertThat(items.path(0).path("posts").path(0).path("unitName").asText()).isEqualTo("某县委宣传部");
        assertThat(security.get("/api/units?regionless=true&q=" + unit.code()).body()).isEqualTo("[]");
        assertThat(logIn(someone, PASSWORD).get("/api/users/" + gone.id()).statusCode()).isEqualTo(404);
        assertThat(logIn(someone, PASSWORD).get("/api/units/" + unit.id()).body())
                .contains("某县委宣传部", "\"active\":true");
    }

    @Test
    void endsAPostWithItsLastDay() throws Exception {
        var post = staffing.appoint(someone, unit, Post.Kind.CLERK, Period.from(today.minusDays(9)));
        var path = "/api/users/" + someone.id() + "/posts/" + post.id() + "/ending";
        var leader = logIn(someone, PASSWORD);

        assertThat(security.post(path, until(today)).statusCode()).isEqualTo(404);
        assertThat(administrator.post(path.replace(someone.id(), enrol("别人").id()), until(today)).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(path, until(today.minusDays(10))).body()).contains("结束日期不能早于开始日期");
        assertThat(administrator.post(path, until(today)).statusCode()).isEqualTo(200);
        assertThat(leader.get("/api/me").body()).contains(unit.id());
        assertThat(administrator.post(path, until(today.minusDays(1))).statusCode()).isEqualTo(200);
        assertThat(leader.get("/api/me").body()).doesNotContain(unit.id());
    }

    @Test
    void givesNoPostToWhomIsDisabled() {
        staffing.disable(someone.id());

        var answer = administrator.post("/api/users/" + someone.id() + "/posts",
                "{\"unitId\":\"" + unit.id() + "\",\"kind\":\"CLERK\",\"from\":\"" + today + "\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("该用户已停用");
    }

    @Test
    void enablesAgainWhomItDisabled() {
        var path = "/api/users/" + someone.id();
        assertThat(administrator.post(path + "/disabling", "").statusCode()).isEqualTo(204);
        assertThat(stranger().login(someone.login(), PASSWORD).statusCode()).isEqualTo(401);

        assertThat(security.post(path + "/enabling", "").statusCode()).isEqualTo(404);
        assertThat(administrator.post(path + "/enabling", "").statusCode()).isEqualTo(204);

        assertThat(logIn(someone, PASSWORD).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(administrator.get(path).body()).contains("\"active\":true");
        assertThat(jdbc.queryForList("select action from audit_row where subject = ? order by id", String.class,
                someone.id())).containsSubsequence("USER_DISABLED", "USER_ENABLED");
        assertThat(administrator.post("/api/users/nobody/enabling", "").statusCode()).isEqualTo(404);
    }

    @Test
    void enrolsNobodyWhoseNameHasSomethingInItThatNobodySees() {
        for (var unseen : List.of("\\u200b", "\\u202e", "\\u0000", "\\n", "\\ufe0f", "\\u034f")) {
            var answer = administrator.post("/api/users",
                    "{\"login\":\"n" + Ids.next() + "\",\"name\":\"新" + unseen + "人\"}");

            assertThat(answer.statusCode()).as(unseen).isEqualTo(400);
            assertThat(answer.body()).contains("不可见字符");
        }
    }

    @Test
    void enrolsWithoutAPasswordWhichTheUserSetsByACode() throws Exception {
        var login = "n" + Ids.next();
        var answer = administrator.post("/api/users", "{\"login\":\"" + login + "\",\"name\":\"新人\"}");
        var user = json.readTree(answer.body());

        assertThat(user.path("hasPassword").asBoolean(true)).isFalse();
        var code = json.readTree(administrator.post("/api/users/" + user.path("id").asText() + "/password-code", "")
                .body()).path("code").asText();
        assertThat(stranger().post("/api/first-password", "{\"login\":\"" + login + "\",\"code\":\"" + code
                + "\",\"password\":\"" + OTHER + "\"}").statusCode()).isEqualTo(204);
        assertThat(read(Browser.loggedIn(port, login, OTHER), "/api/me").path("name").asText()).isEqualTo("新人");
    }

    @Test
    void showsAdministratorsWhoActsForWhom() {
        var deputy = enrol("代理人");
        staffing.appointDeputy(someone.id(), deputy.id(), new Period(today.minusDays(1), today.plusDays(1)));
        staffing.appointDeputy(deputy.id(), someone.id(), new Period(today.minusDays(9), today.minusDays(1)));

        assertThat(security.get("/api/deputies").body()).contains("\"login\":\"" + someone.login() + "\"")
                .doesNotContain("\"login\":\"" + deputy.login() + "\"");
        assertThat(logIn(someone, PASSWORD).get("/api/deputies").statusCode()).isEqualTo(404);
    }

    @Test
    void changesOnesOwnPasswordAndEndsAllOtherSessions() {
        var here = logIn(someone, PASSWORD);
        var elsewhere = logIn(someone, PASSWORD);

        assertThat(here.post("/api/me/password", passwords(OTHER, "long enough it is")).body()).contains("原密码不正确");
        assertThat(here.post("/api/me/password", passwords(PASSWORD, PASSWORD)).body()).contains("不能与原密码相同");
        assertThat(here.post("/api/me/password", passwords(PASSWORD, "short")).body()).contains("至少 10 个字符");
        assertThat(here.post("/api/me/password", passwords(PASSWORD, OTHER)).statusCode()).isEqualTo(204);

        assertThat(here.get("/api/me").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(logIn(someone, OTHER).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(stranger().post("/api/me/password", passwords(OTHER, PASSWORD)).statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoPasswordThatSaysWhoseItIsOrWhatItOpens() {
        var here = logIn(someone, PASSWORD);
        for (var guess : List.of(someone.login(), someone.login().toUpperCase(Locale.ROOT) + "!", "Huozhong2026",
                "Huo-Zhong 2026", "火种计划沈阳市二〇二六年")) {
            assertThat(here.post("/api/me/password", passwords(PASSWORD, guess)).body()).as(guess)
                    .contains("不能含有账号或系统名称");
        }

        assertThat(administrator.post("/api/users", "{\"login\":\"" + someone.login() + "2\",\"name\":\"某人\","
                + "\"password\":\"" + someone.login() + "2\"}").statusCode()).isEqualTo(400);
        assertThat(here.post("/api/me/password", passwords(PASSWORD, OTHER)).statusCode()).isEqualTo(204);
    }

    @Test
    void countsWrongOldPasswordsLikeWrongLogins() {
        var here = logIn(someone, PASSWORD);
        for (var i = 0; i < Credential.FAILURES; i++) {
            here.post("/api/me/password", passwords("wrong guess " + i, OTHER));
        }

        assertThat(here.post("/api/me/password", passwords(PASSWORD, OTHER)).statusCode()).isEqualTo(400);
        assertThat(new Browser(port).login(someone.login(), OTHER).statusCode()).isEqualTo(401);
    }

    private Browser stranger() {
        var browser = new Browser(port);
        browser.get("/api/csrf");
        return browser;
    }

    private static String until(LocalDate day) {
        return "{\"until\":\"" + day + "\"}";
    }

    private static String passwords(String old, String password) {
        return "{\"old\":\"" + old + "\",\"password\":\"" + password + "\"}";
    }

    private List<String> found(String path) throws Exception {
        return read(administrator, path).path("items").findValuesAsText("login");
    }

    private JsonNode read(Browser browser, String path) throws Exception {
        var answer = browser.get(path.replace("赵", java.net.URLEncoder.encode("赵", "UTF-8"))
                .replace("钱", java.net.URLEncoder.encode("钱", "UTF-8")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private Browser logIn(User user, String password) {
        return Browser.loggedIn(port, user.login(), password);
    }

    private User enrol(String name, Grant... granted) {
        var user = staffing.enrol("u" + Ids.next(), name, null);
        credentials.setPassword(user.id(), PASSWORD);
        for (var grant : granted) {
            grants.give(user.id(), grant);
        }
        return user;
    }
}
