package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.SecondKey;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.shared.Ids;

/** What one administrator gave somebody before a post or a grant opens nothing after it. */
@ApplicationTest
class FormerKeysTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final String OTHER = "a river in autumn";
    private static final String OWN = "a lake in winter";

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private JdbcTemplate database;

    private final String login = "n" + Ids.next();
    private Browser system;
    private Browser security;
    private Unit unit;

    @BeforeEach
    void people() {
        system = administrator(Grant.SYSTEM_ADMINISTRATOR);
        security = administrator(Grant.SECURITY_ADMINISTRATOR);
        unit = staffing.openUnit(Ids.next().substring(0, 20), "某单位", Unit.EMPLOYER, null, null);
    }

    @Test
    void shutsOutWhoSetThePasswordEvenWhereHeChangedItAsTheUserHimself() {
        var id = enrol(PASSWORD);
        var stolen = logIn(PASSWORD);
        assertThat(stolen.post("/api/me/password", "{\"old\":\"" + PASSWORD + "\",\"password\":\"" + OTHER + "\"}")
                .statusCode()).isEqualTo(204);
        var open = logIn(OTHER);

        lead(id);

        assertThat(open.get("/api/me").statusCode()).isEqualTo(401);
        assertVoid(OTHER);
        assertThat(read(system.get("/api/users/" + id)).path("hasPassword").asBoolean(true)).isFalse();
        assertThat(database.queryForList("select action from audit_row where subject = ? order by id",
                String.class, id))
                .containsSubsequence("FORMER_KEYS_VOID", "LOGIN_REFUSED");
        assertLetsInByANewCode(id);
        assertThat(logIn(OWN).get("/api/me").body()).contains(unit.id());
    }

    @Test
    void shutsOutWhoUsesACodeThatHeWasToldBefore() {
        var id = enrol(null);
        var code = code(id).path("code").asText();

        lead(id);

        assertThat(redeem(code, OTHER)).isEqualTo(401);
        assertLetsInByANewCode(id);
    }

    @Test
    void shutsOutWhoUsedACodeBefore() {
        var id = enrol(null);
        assertThat(redeem(code(id).path("code").asText(), OTHER)).isEqualTo(204);

        lead(id);

        assertVoid(OTHER);
        assertLetsInByANewCode(id);
    }

    @Test
    void shutsOutWhoSetThePasswordOfWhoGetsAGrantAndLetsAnAuditorInAgain() {
        var id = enrol(PASSWORD);

        assertThat(security.post("/api/users/" + id + "/grants", "{\"grant\":\"AUDITOR\"}").statusCode())
                .isEqualTo(200);

        assertVoid(PASSWORD);
        assertLetsInByANewCode(id);
        assertThat(logIn(OWN).get("/api/audit").statusCode()).isEqualTo(200);
        assertThat(system.post("/api/users/" + id + "/password-code", "").body()).contains("PasswordNotYours");
    }

    @Test
    void leavesACodeAndAPasswordThatHadTheirSecondKey() {
        var id = enrol(null);
        lead(id);
        assertLetsInByANewCode(id);

        lead(id);

        assertThat(logIn(OWN).get("/api/me").body()).contains(unit.id());
    }

    @Test
    void keepsACodeThatStillWaitsWaiting() {
        var id = enrol(null);
        give(id);
        var code = code(id).path("code").asText();
        for (var one : read(security.get("/api/proposals"))) {
            if (one.path("subject").asText().equals(id) && one.path("kind").asText().equals("POST_GIVEN")) {
                security.post("/api/proposals/" + one.path("id").asText() + "/confirmation", "");
            }
        }

        assertThat(redeem(code, OWN)).isEqualTo(401);
        SecondKey.turn(security, id);
        assertThat(redeem(code, OWN)).isEqualTo(204);
        assertThat(logIn(OWN).get("/api/me").body()).contains(unit.id());
    }

    private void assertVoid(String password) {
        var answer = new Browser(port).login(login, password);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("PasswordVoid", "已作废", "请联系系统管理员重新发一次性代码");
    }

    private void assertLetsInByANewCode(String id) {
        var told = code(id);
        assertThat(told.path("needsSecondKey").asBoolean()).isTrue();
        assertThat(redeem(told.path("code").asText(), OWN)).isEqualTo(401);
        SecondKey.turn(security, id);
        assertThat(redeem(told.path("code").asText(), OWN)).isEqualTo(204);
    }

    private void lead(String id) {
        give(id);
        SecondKey.turn(security, id);
    }

    private void give(String id) {
        assertThat(system.post("/api/users/" + id + "/posts", "{\"unitId\":\"" + unit.id()
                + "\",\"kind\":\"LEADER\",\"from\":\"2024-01-01\"}").statusCode()).isEqualTo(202);
    }

    private String enrol(String password) {
        var body = password == null ? "" : ",\"password\":\"" + password + "\"";
        return read(system.post("/api/users", "{\"login\":\"" + login + "\",\"name\":\"韩冰\"" + body + "}")).path("id")
                .asText();
    }

    private JsonNode code(String id) {
        return read(system.post("/api/users/" + id + "/password-code", ""));
    }

    private int redeem(String code, String password) {
        var stranger = new Browser(port);
        stranger.get("/api/csrf");
        return stranger.post("/api/first-password", "{\"login\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                .formatted(login, code, password)).statusCode();
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Browser logIn(String password) {
        return Browser.loggedIn(port, login, password);
    }

    private Browser administrator(Grant grant) {
        var user = staffing.enrol("u" + Ids.next(), "张三", null);
        credentials.setPassword(user.id(), PASSWORD);
        grants.give(user.id(), grant);
        return Browser.loggedIn(port, user.login(), PASSWORD);
    }
}
