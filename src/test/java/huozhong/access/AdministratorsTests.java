package huozhong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.ApplicationTest;
import huozhong.Browser;
import huozhong.nomination.DraftNominee;
import huozhong.nomination.Kangping;
import huozhong.nomination.SubmitDraft;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.User;
import huozhong.shared.Ids;
import huozhong.shared.Period;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;
import huozhong.workflow.desk.TransferTask;

/** 三员分立: what the three may not be, may not do and don't see. */
@ApplicationTest
class AdministratorsTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Staffing staffing;
    @Autowired
    private Organization organization;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Grants grants;
    @Autowired
    private DraftNominee draftNominee;
    @Autowired
    private SubmitDraft submitDraft;
    @Autowired
    private TaskList tasks;
    @Autowired
    private TransferTask transfer;

    private Browser system;
    private Browser security;
    private User someone;

    @BeforeEach
    void people() {
        system = logIn(enrol(Grant.SYSTEM_ADMINISTRATOR));
        security = logIn(enrol(Grant.SECURITY_ADMINISTRATOR));
        someone = enrol();
    }

    @ParameterizedTest
    @EnumSource(names = "FLOW_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void excludeEachOtherAndEveryPostInAllDirections(Grant grant) {
        var unit = staffing.openUnit(Ids.next().substring(0, 20), "某单位", "EMPLOYER", null, null);
        assertThat(give(security, someone, grant)).isEqualTo(200);

        for (var other : Grant.THREE_ADMINISTRATORS) {
            assertThat(give(security, someone, other)).isEqualTo(other == grant ? 200 : 409);
        }
        assertThat(system.post("/api/users/" + someone.id() + "/posts", "{\"unitId\":\"" + unit.id()
                + "\",\"kind\":\"CLERK\",\"from\":\"2024-01-01\"}").statusCode()).isEqualTo(409);
        var clerk = enrol();
        staffing.appoint(clerk, unit, Post.Kind.CLERK, Period.from(LocalDate.of(2024, 1, 1)));
        assertThat(give(security, clerk, grant)).isEqualTo(409);
        assertThat(grants.of(someone.id())).containsExactly(grant);
    }

    @Test
    void giveGrantsThroughTheSecurityAdministratorAloneAndNeverToHimself() {
        var givers = List.of(system, logIn(enrol(Grant.AUDITOR)), logIn(enrol(Grant.FLOW_ADMINISTRATOR)),
                logIn(enrol()));
        for (var grant : Grant.values()) {
            assertThat(givers).allMatch(giver -> give(giver, someone, grant) == 404);
        }
        var himself = enrol(Grant.SECURITY_ADMINISTRATOR);

        assertThat(give(logIn(himself), himself, Grant.FLOW_ADMINISTRATOR)).isEqualTo(400);
        assertThat(give(security, someone, Grant.FLOW_ADMINISTRATOR)).isEqualTo(200);
        assertThat(grants.of(someone.id())).containsExactly(Grant.FLOW_ADMINISTRATOR);
    }

    @Test
    void keepToTheirOwnRoutes() {
        var auditor = logIn(enrol(Grant.AUDITOR));
        var region = "{\"code\":\"X%s\",\"name\":\"X\",\"level\":\"CITY\"}".formatted(Ids.next().substring(0, 9));

        assertThat(List.of(security, auditor)).allMatch(one -> one.post("/api/regions", region).statusCode() == 404)
                .allMatch(one -> one.post("/api/users/" + someone.id() + "/disabling", "{}").statusCode() == 404)
                .allMatch(one -> one.post("/api/users/" + someone.id() + "/password-code", "").statusCode() == 404);
        assertThat(auditor.get("/api/users").statusCode()).isEqualTo(404);
    }

    @Test
    void areNotTakenOverBySettingTheirPasswords() {
        for (var grant : List.of(Grant.SECURITY_ADMINISTRATOR, Grant.AUDITOR)) {
            var path = "/api/users/" + enrol(grant).id();

            assertThat(system.post(path + "/password", "{\"password\":\"another mountain\"}").body())
                    .contains("PasswordNotYours");
            assertThat(system.post(path + "/password-code", "").statusCode()).isEqualTo(409);
        }
        assertThat(system.post("/api/users/" + someone.id() + "/password-code", "").body()).contains(someone.login());
    }

    @ParameterizedTest
    @EnumSource(names = "FLOW_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void seeNoBusinessDataWhateverTheyWereBeforeAndWhoeverTheyStandInFor(Grant grant) {
        var kangping = beans.createBean(Kangping.class);
        var nomination = draftNominee.draft(kangping.plan.id(), kangping.publicity.id(),
                kangping.dossier("王𬎆", "13804011851"), null, kangping.caller(kangping.clerk)).id();
        submitDraft.submit(nomination, 0, kangping.caller(kangping.clerk));
        var leader = kangping.appointed("张三", kangping.hospital, Post.Kind.LEADER);
        var task = openTask(kangping, leader);
        transfer.toUser(task, leader.id(), "另有任务", kangping.caller(leader));
        kangping.deputise(kangping.hospitalLeader, leader);
        staffing.dismiss(organization.postsOf(leader.id()).get(0).id(), LocalDate.of(2024, 1, 2));
        credentials.setPassword(leader.id(), PASSWORD);
        grants.give(leader.id(), grant);
        staffing.appoint(leader, kangping.publicity, Post.Kind.LEADER, Period.from(LocalDate.of(2024, 1, 1)));

        var administrator = logIn(leader);

        assertThat(List.of("/api/nominations", "/api/tasks", "/api/tasks/done"))
                .allMatch(path -> administrator.get(path).body().equals("{\"items\":[]}"));
        assertThat(administrator.get("/api/teams?plan=" + kangping.plan.id()).body()).isEqualTo("[]");
        assertThat(List.of("", "/record", "/position", "/diagram", "/photo", "/rounds")).allMatch(part ->
                administrator.get("/api/nominations/" + nomination + part).statusCode() == 404);
        assertThat(administrator.get("/api/tasks/" + task).statusCode()).isEqualTo(404);
        assertThat(administrator.post("/api/nominations/" + nomination + "/mobile", "").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/api/me").body()).contains("\"duties\":[]", grant.name());
    }

    private String openTask(Kangping kangping, User leader) {
        var all = new Filter(null, null, null, false, null, Sort.DUE, null, 50);
        return tasks.open(all, kangping.caller(leader)).items().get(0).taskId();
    }

    private static int give(Browser giver, User user, Grant grant) {
        return giver.post("/api/users/" + user.id() + "/grants", "{\"grant\":\"" + grant + "\"}").statusCode();
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
