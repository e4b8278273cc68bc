package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.Browser;
import huozhong.SecondKey;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Ids;

/** 复核: what one of the three administrators does to another needs a second one, and none is ever the last to go. */
@OnItsOwn
class SecondKeyTests {

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
    private FirstRun firstRun;
    @Autowired
    private JdbcTemplate database;

    private User administrator;
    private User auditor;
    private Browser system;
    private Browser security;

    @BeforeEach
    void oneOfEachKind() {
        database.update("delete from user_grant");
        database.update("update proposal set state = 'REFUSED'");
        administrator = enrol(Grant.SYSTEM_ADMINISTRATOR);
        auditor = enrol(Grant.AUDITOR);
        system = logIn(administrator);
        security = logIn(enrol(Grant.SECURITY_ADMINISTRATOR));
    }

    @Test
    void neverLosesTheLastOfAKind() {
        staffing.disable(enrol(Grant.AUDITOR).id());

        assertThat(List.of(disable(auditor), disable(administrator), take(auditor, Grant.AUDITOR),
                take(administrator, Grant.SYSTEM_ADMINISTRATOR)))
                .allMatch(answer -> answer.statusCode() == 409 && answer.body().contains("LastOfItsKind"));
        assertThat(logIn(auditor).get("/api/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsNoCodeForAKindThatLostItsLastBehindOurBack() {
        staffing.disable(auditor.id());

        assertThat(firstRun.renew()).isEmpty();
    }

    @Test
    void disablesAnAdministratorOnceAnotherKindOfAdministratorAgrees() {
        var second = enrol(Grant.AUDITOR);
        assertThat(disable(second).statusCode()).isEqualTo(202);
        assertThat(logIn(second).get("/api/me").statusCode()).isEqualTo(200);

        assertThat(confirm(system, second).body()).contains("SecondPersonNeeded");
        assertThat(confirm(logIn(auditor), second).statusCode()).isEqualTo(404);
        assertThat(confirm(security, second).statusCode()).isEqualTo(204);

        assertThat(new Browser(port).login(second.login(), PASSWORD).statusCode()).isEqualTo(401);
        assertThat(facts("USER_DISABLED", second)).contains(administrator.id());
    }

    @Test
    void takesTheGrantOfAnAdministratorOnceAnotherKindOfAdministratorAgrees() {
        var second = enrol(Grant.SYSTEM_ADMINISTRATOR);
        assertThat(take(second, Grant.SYSTEM_ADMINISTRATOR).statusCode()).isEqualTo(202);

        assertThat(confirm(security, second).statusCode()).isEqualTo(409);
        assertThat(confirm(logIn(second), second).body()).contains("SecondPersonNeeded");
        assertThat(grants.of(second.id())).containsExactly(Grant.SYSTEM_ADMINISTRATOR);
        assertThat(confirm(system, second).statusCode()).isEqualTo(204);

        assertThat(grants.of(second.id())).isEmpty();
    }

    @Test
    void leavesOneOfTwoWhoAreAgreedAboutAtOnce() {
        var second = enrol(Grant.AUDITOR);
        disable(auditor);
        disable(second);
        var proposals = Stream.of(auditor, second).map(this::proposal).toList();

        var answers = proposals.stream().map(id -> CompletableFuture.supplyAsync(() -> security.post(
                "/api/proposals/" + id + "/confirmation", "").statusCode())).toList().stream()
                .map(CompletableFuture::join).toList();

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void isOneDecisionWhereTwoDecideAtOnce() {
        var other = logIn(enrol(Grant.SECURITY_ADMINISTRATOR));
        for (var i = 0; i < 5; i++) {
            var second = enrol(Grant.AUDITOR);
            disable(second);
            var path = "/api/proposals/" + proposal(second);

            var answers = Stream.of(security, other).map(decider -> CompletableFuture.supplyAsync(() -> decider.post(
                    path + (decider == other ? "/refusal" : "/confirmation"), "").statusCode())).toList().stream()
                    .map(CompletableFuture::join).toList();

            assertThat(answers).containsExactlyInAnyOrder(204, 404);
            assertThat(database.queryForList("select action from audit_row where subject = ? and action in"
                    + " ('USER_DISABLED', 'CHANGE_REFUSED')", String.class, second.id())).hasSize(1);
        }
    }

    @Test
    void isRefusedByTheSecondOrTakenBackByTheFirst() {
        var second = enrol(Grant.AUDITOR);
        for (var refuser : List.of(security, system)) {
            disable(second);
            var path = "/api/proposals/" + proposal(second);
            assertThat(refuser.post(path + "/refusal", "").statusCode()).isEqualTo(204);
            assertThat(security.post(path + "/confirmation", "").statusCode()).isEqualTo(404);
        }

        assertThat(security.get("/api/proposals").body()).isEqualTo("[]");
        assertThat(logIn(second).get("/api/me").statusCode()).isEqualTo(200);
    }

    @Test
    void letsNobodyBeOneOfTheThreeAndAFlowAdministrator() {
        var flow = enrol(Grant.FLOW_ADMINISTRATOR);

        assertThat(give(auditor, Grant.FLOW_ADMINISTRATOR).body()).contains("AdministratorsAreSeparate");
        assertThat(give(flow, Grant.AUDITOR).body()).contains("AdministratorsAreSeparate");
    }

    @Test
    void agreesToNothingThatAnAdministratorAskedForWhoIsNoneAnyMore() {
        var former = enrol(Grant.SYSTEM_ADMINISTRATOR);
        var second = enrol(Grant.AUDITOR);
        logIn(former).post("/api/users/" + second.id() + "/disabling", "");
        grants.take(former.id(), Grant.SYSTEM_ADMINISTRATOR);

        assertThat(confirm(security, second).body()).contains("AskerIsNoAdministrator", "提出人已不是系统管理员");
        assertThat(logIn(second).get("/api/me").statusCode()).isEqualTo(200);
        assertThat(security.post("/api/proposals/" + proposal(second) + "/refusal", "").statusCode()).isEqualTo(204);
    }

    private HttpResponse<String> disable(User user) {
        return system.post("/api/users/" + user.id() + "/disabling", "");
    }

    private HttpResponse<String> take(User user, Grant grant) {
        return security.send(security.withToken(security.to("/api/users/" + user.id() + "/grants/" + grant)).DELETE());
    }

    private HttpResponse<String> give(User user, Grant grant) {
        return security.post("/api/users/" + user.id() + "/grants", "{\"grant\":\"" + grant + "\"}");
    }

    private HttpResponse<String> confirm(Browser browser, User about) {
        return browser.post("/api/proposals/" + proposal(about) + "/confirmation", "");
    }

    private String proposal(User about) {
        return SecondKey.proposal(security, about.id());
    }

    private String facts(String action, User subject) {
        return database.queryForObject("select facts from audit_row where action = ? and subject = ?", String.class,
                action, subject.id());
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
