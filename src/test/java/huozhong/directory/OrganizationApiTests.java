package huozhong.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.SecondKey;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.shared.Shanghai;

@ApplicationTest
class OrganizationApiTests {

    private static final String PASSWORD = "a mountain in spring";
    private static final Period SINCE_JANUARY = Period.from(LocalDate.of(2024, 1, 1));

    @LocalServerPort
    private int port;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Organization organization;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private Clock clock;

    private Browser administrator;
    private Browser security;
    private Browser clerk;
    private User someone;
    private @Nullable Unit unit;

    @BeforeEach
    void people() {
        administrator = logIn(enrol(Grant.SYSTEM_ADMINISTRATOR));
        security = logIn(enrol(Grant.SECURITY_ADMINISTRATOR));
        someone = enrol();
        clerk = logIn(someone);
    }

    @Test
    void letsTheSystemAdministratorSetUpARegionAUnitAUserAndAPost() throws Exception {
        var region = created(administrator, "/api/regions", "{'code':'%s','name':'沈阳市','level':'CITY'}");
        var unit = created(administrator, "/api/units", "{'code':'%s','name':'市文明办','function':'CIVILITY_OFFICE',"
                + "'regionId':'" + region.get("id").asText() + "'}");
        var user = created(administrator, "/api/users",
                "{'login':'%s','name':'李㛃','mobile':'13800001234'}");
        assertThat(administrator.post("/api/users/" + user.get("id").asText() + "/posts", "{\"unitId\":\""
                + unit.get("id").asText() + "\",\"kind\":\"CLERK\",\"from\":\"2024-01-01\"}").statusCode())
                .isEqualTo(202);
        SecondKey.turn(security, user.get("id").asText());
        var code = json.readTree(administrator.post("/api/users/" + user.get("id").asText() + "/password-code", "")
                .body()).path("code").asText();
        SecondKey.turn(security, user.get("id").asText());
        administrator.post("/api/first-password", "{\"login\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                .formatted(user.get("login").asText(), code, PASSWORD));

        var me = Browser.loggedIn(port, user.get("login").asText(), PASSWORD).get("/api/me").body();

        assertThat(user.get("mobile").asText()).isEqualTo("138****1234");
        assertThat(me).contains("李㛃", "市文明办", "CLERK", region.get("path").asText());
        assertThat(clerk.get("/api/units?function=CIVILITY_OFFICE").body()).contains(unit.get("id").asText());
        assertThat(clerk.get("/api/units?q=%E6%96%87%E6%98%8E%E5%8A%9E").body()).contains(unit.get("id").asText());
        assertThat(clerk.get("/api/units?q=" + unit.get("code").asText().toLowerCase(java.util.Locale.ROOT)).body())
                .contains(unit.get("id").asText());
        assertThat(clerk.get("/api/units?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%B8%AA").body()).isEqualTo("[]");
        assertThat(clerk.get("/api/units?limit=0").statusCode()).isEqualTo(400);
    }

    @Test
    void hidesAdministrationFromEverybodyElse() {
        assertThat(clerk.post("/api/regions", "{\"code\":\"X\",\"name\":\"X\",\"level\":\"CITY\"}").statusCode())
                .isEqualTo(404);
        assertThat(clerk.get("/api/users").statusCode()).isEqualTo(404);
        assertThat(administrator.post("/api/users/" + someone.id() + "/grants", "{\"grant\":\"AUDITOR\"}")
                .statusCode()).isEqualTo(404);
    }

    @Test
    void letsTheSecurityAdministratorGrantWhatDoesNotExclude() {
        var path = "/api/users/" + someone.id() + "/grants";

        enrol(Grant.AUDITOR);
        assertThat(security.post(path, "{\"grant\":\"AUDITOR\"}").body()).isEqualTo("[\"AUDITOR\"]");

        var second = security.post(path, "{\"grant\":\"SYSTEM_ADMINISTRATOR\"}");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("AdministratorsAreSeparate", "须由不同的人担任");
        grants.take(someone.id(), Grant.AUDITOR);
        assertThat(security.post(path, "{\"grant\":\"FLOW_ADMINISTRATOR\"}").statusCode()).isEqualTo(200);
        assertThat(security.delete(path + "/FLOW_ADMINISTRATOR").statusCode()).isEqualTo(204);
    }

    @Test
    void letsEverybodyAppointAColleagueHisDeputyAndEndIt() throws Exception {
        var deputy = colleagueOfSomeone();
        var view = created(clerk, "/api/me/deputies",
                "{'deputyId':'" + deputy.id() + "','from':'2024-04-01','until':'2024-05-01'}");
        var id = view.get("id").asText();

        assertThat(clerk.get("/api/me/deputies").body()).contains(id, deputy.name());
        assertThat(logIn(deputy).delete("/api/me/deputies/" + id).statusCode()).isEqualTo(404);
        assertThat(clerk.delete("/api/me/deputies/" + id).statusCode()).isEqualTo(204);
        assertThat(clerk.get("/api/me/deputies").body()).isEqualTo("[]");
    }

    /** Who can't see a unit's business himself isn't let in by somebody's word; all get the same answer. */
    @Test
    void appointsNobodyButAColleagueInPost() {
        var gone = colleagueOfSomeone();
        staffing.disable(gone.id());
        var former = colleagueOfSomeone();
        staffing.dismiss(organization.postsOf(former.id()).get(0).id(), LocalDate.of(2024, 3, 1));
        var auditor = colleagueOfSomeone();
        staffing.dismiss(organization.postsOf(auditor.id()).get(0).id(), LocalDate.of(2024, 3, 1));
        grants.give(auditor.id(), Grant.AUDITOR);
        staffing.appoint(auditor, unit, Post.Kind.CLERK, SINCE_JANUARY);
        var stranger = enrol();
        staffing.appoint(stranger, unit(), Post.Kind.CLERK, SINCE_JANUARY);

        for (var id : List.of(gone.id(), former.id(), auditor.id(), stranger.id(), enrol().id(), "nobody")) {
            var answer = appoint(id);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("代办人须是同单位的在职同事", "\"field\":\"deputyId\"");
        }
        assertThat(appoint(someone.id()).body()).contains("不能由本人代理本人");
        assertThat(clerk.get("/api/me/colleagues").body()).isEqualTo("[]");
    }

    /** Whose own post ended stands in for nobody, whatever was agreed. */
    @Test
    void letsADeputyActOnlyWhileHeIsAColleague() {
        var deputy = colleagueOfSomeone();
        var today = Shanghai.today(clock);
        assertThat(appoint(deputy.id(), today, today.plusDays(89)).statusCode()).isEqualTo(201);
        var browser = logIn(deputy);
        assertThat(browser.get("/api/me").body()).contains("\"insteadOf\":\"" + someone.id() + "\"");

        staffing.dismiss(organization.postsOf(deputy.id()).get(0).id(), today.minusDays(1));

        assertThat(browser.get("/api/me").body()).contains("\"duties\":[]");
    }

    @Test
    void appointsADeputyForNinetyDaysAtMost() {
        var deputy = colleagueOfSomeone();
        var from = LocalDate.of(2024, 4, 1);

        var tooLong = appoint(deputy.id(), from, LocalDate.of(2024, 6, 30));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.body()).contains("代理期限最长90天", "\"field\":\"until\"");
        assertThat(appoint(deputy.id(), from, LocalDate.of(2024, 6, 29)).statusCode()).isEqualTo(201);
    }

    @Test
    void appointsNoDeputyForDaysThatAreOver() {
        var deputy = colleagueOfSomeone();
        var today = Shanghai.today(clock);

        var over = appoint(deputy.id(), today.minusDays(30), today.minusDays(1));

        assertThat(over.statusCode()).isEqualTo(400);
        assertThat(over.body()).contains("结束日期已过", "\"field\":\"until\"");
        assertThat(appoint(deputy.id(), today.minusDays(30), today).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> appoint(String deputyId) {
        return appoint(deputyId, LocalDate.of(2024, 4, 1), LocalDate.of(2024, 5, 1));
    }

    private HttpResponse<String> appoint(String deputyId, LocalDate from, LocalDate until) {
        return clerk.post("/api/me/deputies", "{\"deputyId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}"
                .formatted(deputyId, from, until));
    }

    private User colleagueOfSomeone() {
        if (unit == null) {
            unit = unit();
            staffing.appoint(someone, unit, Post.Kind.CLERK, SINCE_JANUARY);
        }
        var user = enrol();
        staffing.appoint(user, unit, Post.Kind.CLERK, SINCE_JANUARY);
        return user;
    }

    private Unit unit() {
        return staffing.openUnit(Ids.next().substring(0, 20), "某单位", Unit.EMPLOYER, null, null);
    }

    @Test
    void describesItselfWithoutTheCallerButWithTheKey() {
        var description = clerk.get("/api/openapi").body();

        assertThat(description).contains("Idempotency-Key", "/api/regions").doesNotContain("\"caller\"");
    }

    private JsonNode created(Browser browser, String path, String body) throws Exception {
        var answer = browser.post(path, body.replace('\'', '"').replace("%s", Ids.next().substring(0, 20)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json.readTree(answer.body());
    }

    private Browser logIn(User user) {
        return Browser.loggedIn(port, user.login(), PASSWORD);
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
