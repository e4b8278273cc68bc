package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Desk;
import huozhong.access.Credentials;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;

/** Over HTTP: who stands in a round or on a list decides nothing in it (回避), and others do. */
@RoundsTest
class RecusalTests {

    private static final String PASSWORD = "a mountain in spring";

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;
    @Autowired
    private Staffing staffing;

    private Rounds rounds;
    private Desk clerk;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        clerk = desk(rounds.kangping.clerk);
    }

    private Desk desk(User user) {
        credentials.setPassword(user.id(), PASSWORD);
        return new Desk(port, user.login(), PASSWORD);
    }

    /** The nominee himself, in a post of this unit. */
    private User himself(String nominee, Unit unit, Post.Kind post) {
        return rounds.kangping.appointed(name(nominee), mobile(nominee), unit, post);
    }

    private String name(String nominee) {
        return rounds.text("select name from nomination where id = ?", nominee);
    }

    private String mobile(String nominee) {
        return rounds.text("select mobile from nomination where id = ?", nominee);
    }

    private static void assertRecused(JsonNode problem, String words) {
        assertThat(problem.path("code").asText()).isEqualTo("Recused");
        assertThat(problem.path("detail").asText()).startsWith(words + "，须回避");
    }

    private static JsonNode task(Desk desk, String step, String caseId) {
        return desk.tasks(step).stream().filter(task -> task.path("caseId").asText().equals(caseId)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + step));
    }

    private static String submission(JsonNode task) {
        return "/api/tasks/" + task.path("taskId").asText() + "/submission";
    }

    // ---------------------------------------------------------------- rounds

    @Test
    void keepsACandidateFromEverythingThatHisBoardCanDo() {
        var two = rounds.nominees("HEALTH", 2);
        var candidate = desk(himself(two.get(0), rounds.kangping.publicity, Post.Kind.CLERK));
        var round = rounds.open();
        var path = "/api/selections/" + round;
        rounds.choose(round, two.get(1));

        for (var act : List.of("/choices", "/ranking")) {
            assertRecused(candidate.refused(409, path + act, Desk.of("nominationIds", two, "reserves", false)),
                    "您是本轮候选人");
        }
        assertRecused(candidate.refused(409, path + "/choices/" + two.get(1) + "/withdrawal", Desk.of("reason", "")),
                "您是本轮候选人");
        assertRecused(candidate.refused(409, path + "/consultations",
                Desk.of("unitIds", List.of(rounds.kangping.hospital.id()))), "您是本轮候选人");
        assertRecused(candidate.refused(409, submission(task(candidate, "ChooseNominees", round)),
                Desk.of("decision", "PROPOSE")), "您是本轮候选人");

        clerk.post(path + "/choices", Desk.of("nominationIds", List.of(two.get(0)), "reserves", false));
        assertThat(rounds.used("HEALTH")).isEqualTo(2);
    }

    @Test
    void letsAnotherHolderOfThePostConfirmAndShowsWhoKeepsOut() {
        var nominee = rounds.nominee("HEALTH");
        var user = himself(nominee, rounds.kangping.publicity, Post.Kind.LEADER);
        var candidate = desk(user);
        var round = rounds.open();
        rounds.choose(round, nominee);
        rounds.propose(round);

        assertRecused(candidate.refused(409, submission(task(candidate, "ConfirmSelection", round)),
                Desk.of("decision", "AGREE")), "您是本轮候选人");
        assertRecused(candidate.refused(409, "/api/selections/" + round + "/cancellation", Desk.of("reason", "重来")),
                "您是本轮候选人");
        var out = clerk.get("/api/selections/" + round).path("recused");
        assertThat(out).hasSize(1);
        assertThat(out.path(0).path("name").asText()).isEqualTo(user.name());
        assertThat(out.path(0).path("post").asText()).isEqualTo("LEADER");
        assertThat(out.path(0).path("unit").asText()).isEqualTo(rounds.kangping.publicity.name());

        var leader = desk(rounds.kangping.publicityLeader);
        leader.submit(task(leader, "ConfirmSelection", round), Map.of("decision", "AGREE"));
        assertThat(rounds.roundState(round)).isNotEqualTo("OPEN");
    }

    @Test
    void keepsOutWhoStandsInForACandidateAndACandidateWhoStandsIn() {
        var two = rounds.nominees("HEALTH", 2);
        var absent = himself(two.get(0), rounds.kangping.publicity, Post.Kind.LEADER);
        var deputy = rounds.appointed("蒋丽", rounds.kangping.publicity, Post.Kind.CLERK);
        rounds.kangping.deputise(absent, deputy);
        var candidate = himself(two.get(1), rounds.kangping.publicity, Post.Kind.CLERK);
        rounds.kangping.deputise(rounds.kangping.publicityLeader, candidate);
        var round = rounds.open();
        rounds.choose(round, two.get(0));
        rounds.propose(round);
        var of = desk(deputy);
        var himself = desk(candidate);

        assertRecused(of.refused(409, submission(task(of, "ConfirmSelection", round)), Desk.of("decision", "AGREE")),
                "您代理的" + absent.name() + "是本轮候选人");
        assertRecused(of.refused(409, "/api/selections/" + round + "/cancellation", Desk.of("reason", "重来")),
                "您代理的" + absent.name() + "是本轮候选人");
        assertRecused(himself.refused(409, submission(task(himself, "ConfirmSelection", round)),
                Desk.of("decision", "AGREE")), "您是本轮候选人");
    }

    @Test
    void isChosenInByTheUnitAboveWhereTheOnlyClerkIsACandidate() {
        var two = rounds.nominees("HEALTH", 2);
        staffing.changeUser(rounds.kangping.clerk.id(), name(two.get(0)), mobile(two.get(0)));
        var office = desk(rounds.appointed("韩冰", rounds.kangping.office, Post.Kind.CLERK));

        var round = rounds.open();
        var path = "/api/selections/" + round;

        assertThat(clerk.tasks("ChooseNominees")).isEmpty();
        assertRecused(clerk.refused(409, path + "/choices", Desk.of("nominationIds", two, "reserves", false)),
                "您是本轮候选人");
        assertThat(office.get(path + "/candidates").findValuesAsText("nominationId")).containsAll(two);
        office.post(path + "/choices", Desk.of("nominationIds", two, "reserves", false));
        office.submit(task(office, "ChooseNominees", round), Map.of("decision", "PROPOSE"));
        office.refused(404, path + "/choices/" + two.get(0) + "/withdrawal", Desk.of("reason", "本人情况有变"));
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void goesOnToTheUnitAboveWhereTheOnlyClerkBecomesACandidate() {
        var office = desk(rounds.appointed("韩冰", rounds.kangping.office, Post.Kind.CLERK));
        var round = rounds.open();
        assertThat(clerk.tasks("ChooseNominees")).hasSize(1);
        var nominee = rounds.submitted("HEALTH");
        staffing.changeUser(rounds.kangping.clerk.id(), name(nominee), mobile(nominee));

        rounds.employerAgrees(nominee);

        assertThat(clerk.tasks("ChooseNominees")).isEmpty();
        office.post("/api/selections/" + round + "/choices",
                Desk.of("nominationIds", List.of(nominee), "reserves", false));
        office.submit(task(office, "ChooseNominees", round), Map.of("decision", "PROPOSE"));
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void staysWithAnotherClerkWhoIsNoCandidate() {
        var colleague = desk(rounds.appointed("韩冰", rounds.kangping.publicity, Post.Kind.CLERK));
        var round = rounds.open();
        var nominee = rounds.submitted("HEALTH");
        himself(nominee, rounds.kangping.publicity, Post.Kind.CLERK);

        rounds.employerAgrees(nominee);

        assertThat(task(colleague, "ChooseNominees", round).path("taskId").asText()).isNotEmpty();
    }

    // ---------------------------------------------------------------- accounts without a mobile

    @Test
    void isRecognisedInHisOwnUnitByHisNameAlone() {
        var nominee = rounds.submitted("HEALTH");
        var himself = desk(rounds.appointed(name(nominee), rounds.kangping.hospital, Post.Kind.LEADER));

        assertRecused(himself.refused(409, submission(task(himself, "GiveEmployerOpinion", nominee)),
                Desk.of("decision", "AGREE")), "您是被推荐人");
    }

    @Test
    void isNotTakenForANamesakeElsewhereNorForOneOfTwo() {
        var two = List.of(rounds.submitted("HEALTH"), rounds.submitted("HEALTH"));
        rounds.appointed(name(two.get(0)), rounds.kangping.hospital, Post.Kind.CLERK);
        var oneOfTwo = desk(rounds.appointed(name(two.get(0)), rounds.kangping.hospital, Post.Kind.LEADER));
        var elsewhere = desk(rounds.appointed(name(two.get(1)), rounds.kangping.publicity, Post.Kind.CLERK));

        oneOfTwo.submit(task(oneOfTwo, "GiveEmployerOpinion", two.get(0)), Map.of("decision", "AGREE"));
        rounds.employerAgrees(two.get(1));
        var round = rounds.open();
        elsewhere.post("/api/selections/" + round + "/choices",
                Desk.of("nominationIds", List.of(two.get(1)), "reserves", false));
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    // ---------------------------------------------------------------- lists

    @Test
    void isNotReportedSignedNorReturnedFromByWhoIsOnTheList() {
        var two = rounds.recommended("HEALTH", 2);
        var path = "/api/submissions";
        var reporting = Desk.of("planId", rounds.plan.id(), "unitId", rounds.kangping.publicity.id(), "shortfall",
                "人选不足");
        var reporter = desk(himself(two.get(0), rounds.kangping.publicity, Post.Kind.CLERK));
        var signer = desk(himself(two.get(0), rounds.kangping.cityOffice, Post.Kind.CLERK));
        var receiver = desk(himself(two.get(1), rounds.kangping.cityOffice, Post.Kind.LEADER));

        assertRecused(reporter.refused(409, path, reporting), "您是名单中的人选");
        var list = clerk.post(path, reporting).path("id").asText();
        assertRecused(signer.refused(409, submission(task(signer, "SignSubmission", list)), Desk.of()),
                "您是名单中的人选");
        rounds.submit(rounds.kangping.cityClerk, "SignSubmission", list, Map.of());
        assertRecused(receiver.refused(409, path + "/" + list + "/people/" + two.get(0) + "/return",
                Desk.of("reason", "请核对", "fields", "mobile")), "您是名单中的人选");
        assertRecused(receiver.refused(409, submission(task(receiver, "ReviewSubmission", list)), Desk.of()),
                "您是名单中的人选");
        rounds.review(list);
        assertThat(rounds.listState(list)).isEqualTo("ACCEPTED");
    }
}
