package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.access.Caller;
import huozhong.nomination.Nomination.State;
import huozhong.nomination.WithdrawNomination;
import huozhong.organization.Post;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.plan.Quota;
import huozhong.plan.QuotaExhausted;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.team.Membership;
import huozhong.workflow.desk.TransferTask;

/** The rules of choosing: customary steps switched on in a plan, seats taken and freed, and where a round ends. */
@RoundsTest
class SelectionTests {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private CancelSelection cancelling;
    @Autowired
    private AskDepartments asking;
    @Autowired
    private PassDepartmentOver passing;
    @Autowired
    private ReplaceNominee replacing;
    @Autowired
    private WithdrawNomination withdrawing;
    @Autowired
    private Membership membership;
    @Autowired
    private TransferTask transferring;
    @Autowired
    private SelectionBoard board;
    @Autowired
    private Candidates candidates;
    @Autowired
    private Staffing staffing;

    private Rounds rounds;
    private Caller clerk;
    private Caller leader;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        clerk = rounds.caller(rounds.kangping.clerk);
        leader = rounds.caller(rounds.kangping.publicityLeader);
    }

    // ---------------------------------------------------------------- ends

    @Test
    void tellsTheChosenAndTheOthersAndCloses() {
        var chosen = rounds.nominee("HEALTH");
        var other = rounds.nominee("HEALTH");

        var round = rounds.roundWith(chosen);

        rounds.awaitState(other, State.NOT_CHOSEN);
        rounds.awaitEnd("Selection", round, "EndEvent_SelectionClosed");
        assertThat(rounds.passed("Nomination", other)).contains("EndEvent_NominationNotChosen");
        assertThat(rounds.roundState(round)).isEqualTo("CLOSED");
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    @Test
    void freesEverySeatWhenItIsCancelledAtAnyStep() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(0), two.get(1));
        rounds.propose(round);

        cancelling.cancel(round, "另行组织", leader);

        assertThat(rounds.passed("Selection", round)).contains("EndEvent_SelectionCancelled");
        assertThat(rounds.roundState(round)).isEqualTo("CANCELLED");
        assertThat(rounds.steps(round)).isEmpty();
        assertThat(rounds.used("HEALTH")).isZero();
        rounds.choose(rounds.open(), two.get(0), two.get(1));
        assertThat(rounds.used("HEALTH")).isEqualTo(2);
    }

    @Test
    void isCancelledByALeaderWithAReasonAndNotAfterItsConfirmation() {
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));

        assertThatThrownBy(() -> cancelling.cancel(round, "另行组织", clerk)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cancelling.cancel(round, " ", leader)).isInstanceOf(InvalidInput.class);
        rounds.confirmed(round);
        assertThatThrownBy(() -> cancelling.cancel(round, "另行组织", leader)).isInstanceOf(SelectionNotOpen.class);
    }

    // ---------------------------------------------------------------- seats

    @Test
    void choosesAllOfARequestOrNone() {
        var three = rounds.nominees("HEALTH", 3);
        var round = rounds.open();

        assertThatThrownBy(() -> rounds.choose(round, three.get(0), three.get(1), three.get(2)))
                .isInstanceOf(QuotaExhausted.class);

        assertThat(rounds.used("HEALTH")).isZero();
        assertThat(candidates.of(round, "HEALTH", clerk)).hasSize(3).allMatch(one -> one.choice() == null);
    }

    @Test
    void choosesNobodyTwiceNorFromOutsideItsPool() {
        var chosen = rounds.nominee("HEALTH");
        var draft = rounds.draft("HEALTH");
        var round = rounds.open();
        rounds.choose(round, chosen);

        assertThatThrownBy(() -> rounds.choose(round, chosen)).isInstanceOf(AlreadyChosen.class);
        assertThatThrownBy(() -> rounds.choose(round, draft)).isInstanceOf(NotInPool.class);
        assertThatThrownBy(() -> rounds.choose(round, "nobody")).isInstanceOf(NotFound.class);
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    @Test
    void isOpenOnceForAUnitAndAKind() {
        rounds.open();

        assertThatThrownBy(() -> rounds.open()).isInstanceOf(SelectionAlreadyOpen.class);
        rounds.open(Quota.Kind.REGION_MARKS);
    }

    @Test
    void freesTheSeatOfANomineeRejectedByTheRecommender() {
        var rejected = rounds.nominee("HEALTH");
        rounds.roundWith(rejected);

        rounds.submit(rounds.kangping.publicityLeader, "GiveRecommendationOpinion", rejected,
                Map.of("decision", "REJECT", "reason", "不符合遴选标准"));

        assertThat(rounds.state(rejected)).isEqualTo(State.REJECTED);
        assertThat(rounds.passed("Nomination", rejected)).contains("EndEvent_NominationRejected");
        assertThat(rounds.used("HEALTH")).isZero();
    }

    @Test
    void freesTheSeatOfANomineeWhoIsWithdrawn() {
        var withdrawn = rounds.nominee("HEALTH");
        rounds.roundWith(withdrawn);

        withdrawing.withdraw(withdrawn, "本人放弃", clerk);

        assertThat(rounds.state(withdrawn)).isEqualTo(State.WITHDRAWN);
        assertThat(rounds.passed("Nomination", withdrawn)).contains("EndEvent_NominationWithdrawn");
        assertThat(rounds.used("HEALTH")).isZero();
    }

    @Test
    void freesTheSeatThatIsTakenBackInAnOpenRound() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, nominee);

        rounds.takeBack(round, nominee, rounds.kangping.clerk);

        assertThat(rounds.used("HEALTH")).isZero();
        rounds.choose(round, nominee);
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    @Test
    void letsANomineeTakenBackAfterConfirmationWaitForASupplementaryRound() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.roundWith(nominee);
        rounds.recommend(nominee);

        assertThatThrownBy(() -> rounds.takeBack(round, nominee, rounds.kangping.clerk)).isInstanceOf(NotFound.class);
        rounds.takeBack(round, nominee, rounds.kangping.publicityLeader);

        assertThat(rounds.used("HEALTH")).isZero();
        assertThat(rounds.awaits(nominee)).isEqualTo("AwaitSelection");
        rounds.roundWith(nominee);
        rounds.recommend(nominee);
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
        assertThat(validAgreements(nominee)).isEqualTo(2);
    }

    private int validAgreements(String nominee) {
        return rounds.number("select count(*) from opinion o where nomination_id = ? and decision = 'AGREE' and not"
                + " exists (select 1 from opinion_void v where v.opinion_id = o.id)", nominee);
    }

    @Test
    void endsTheWayOfANomineeTakenBackAndNotChosenAgain() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.roundWith(two.get(0), two.get(1));
        rounds.takeBack(round, two.get(0), rounds.kangping.publicityLeader);
        var another = rounds.nominee("HEALTH");

        rounds.roundWith(another);

        rounds.awaitState(two.get(0), State.NOT_CHOSEN);
        assertThat(rounds.used("HEALTH")).isEqualTo(2);
    }

    @Test
    void waitsForTheEmployerAgainWhenTakenBackBeforeHisOpinionIsRenewed() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.roundWith(nominee);
        rounds.submit(rounds.kangping.publicityLeader, "GiveRecommendationOpinion", nominee,
                Map.of("decision", "RETURN", "reason", "事迹不全", "fields", "deeds"));
        rounds.correct(nominee, Map.of("deeds", "从医三十年，常年下乡义诊。", "explanation", "已补充"));

        rounds.takeBack(round, nominee, rounds.kangping.publicityLeader);

        assertThat(rounds.passed("Nomination", nominee)).contains("EndEvent_NominationCorrected");
        assertThat(rounds.steps(nominee)).containsExactly("GiveEmployerOpinion");
        rounds.employerAgrees(nominee);
        assertThat(rounds.awaits(nominee)).isEqualTo("AwaitSelection");
    }

    @Test
    void keepsTheCountySeatOfWhoJoinsTheCityTeamAndFreesItWhenHeLeaves() {
        var member = rounds.recommended("HEALTH", 1).get(0);
        rounds.review(rounds.signed());
        rounds.awaitState(member, State.ACCEPTED);
        assertThat(rounds.passed("Nomination", member)).contains("EndEvent_NomineeAccepted");

        joinTheCity(member);

        assertThat(rounds.used("HEALTH")).isEqualTo(1);
        assertThat(rounds.used(Quota.Kind.FROM_COUNTY_TEAMS, "HEALTH")).isEqualTo(1);
        membership.leave(rounds.member(member, "COUNTY"), "调离", leader);
        assertThat(rounds.used("HEALTH")).isZero();
        assertThat(rounds.used(Quota.Kind.FROM_COUNTY_TEAMS, "HEALTH")).isEqualTo(1);
    }

    @Test
    void doesNotChooseWhoIsInTheTeamAlready() {
        var member = rounds.recommended("HEALTH", 1).get(0);
        rounds.review(rounds.signed());
        rounds.awaitState(member, State.ACCEPTED);
        joinTheCity(member);
        var clerk = rounds.appointed("市宣经办", rounds.kangping.cityPublicity, Post.Kind.CLERK);
        var another = rounds.openBy(clerk, rounds.kangping.cityPublicity, Quota.Kind.FROM_COUNTY_TEAMS);

        assertThatThrownBy(() -> rounds.chooseBy(clerk, another, member)).isInstanceOf(NotInPool.class);
    }

    private void joinTheCity(String member) {
        var cityClerk = rounds.appointed("市宣经办", rounds.kangping.cityPublicity, Post.Kind.CLERK);
        var cityLeader = rounds.appointed("市宣负责", rounds.kangping.cityPublicity, Post.Kind.LEADER);
        var round = rounds.openBy(cityClerk, rounds.kangping.cityPublicity, Quota.Kind.FROM_COUNTY_TEAMS);
        rounds.chooseBy(cityClerk, round, member);
        rounds.submit(cityClerk, "ChooseNominees", round, Map.of("decision", "PROPOSE"));
        rounds.submit(cityLeader, "ConfirmSelection", round, Map.of("decision", "AGREE"));
        rounds.awaitEnd("Selection", round, "EndEvent_SelectionClosed");
        rounds.member(member, "CITY");
    }

    // ---------------------------------------------------------------- the leader and the departments

    @Test
    void isChosenAgainWhenTheLeaderReturnsIt() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(0));
        rounds.propose(round);
        assertThatThrownBy(() -> confirmation(round, Map.of("decision", "RETURN"))).isInstanceOf(InvalidInput.class);

        confirmation(round, Map.of("decision", "RETURN", "reason", "请再考虑"));

        assertThat(rounds.steps(round)).containsExactly("ChooseNominees");
        rounds.takeBack(round, two.get(0), rounds.kangping.clerk);
        rounds.choose(round, two.get(1));
        rounds.confirmed(round);
        rounds.awaitStep(two.get(1), "GiveRecommendationOpinion");
        rounds.awaitState(two.get(0), State.NOT_CHOSEN);
    }

    private void confirmation(String round, Map<String, ?> form) {
        rounds.submit(rounds.kangping.publicityLeader, "ConfirmSelection", round, form);
    }

    @Test
    void isNotConfirmedWithoutAnybodyChosen() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();
        assertThatThrownBy(() -> rounds.propose(round)).isInstanceOf(InvalidInput.class);
        rounds.choose(round, nominee);
        rounds.propose(round);
        withdrawing.withdraw(nominee, "本人放弃", clerk);

        assertThatThrownBy(() -> rounds.confirm(round)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void keepsWhomTheDepartmentsAndTheLeaderWereShown() {
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(0));
        rounds.propose(round);

        assertThatThrownBy(() -> rounds.choose(round, two.get(1))).isInstanceOf(NotAtStep.class);
        assertThatThrownBy(() -> rounds.takeBack(round, two.get(0), rounds.kangping.clerk))
                .isInstanceOf(NotAtStep.class);
        assertThatThrownBy(() -> asking.ask(round, List.of(rounds.kangping.office.id()), clerk))
                .isInstanceOf(NotAtStep.class);
    }

    @Test
    void asksADepartmentAgainAfterTheLeaderReturnedTheRound() {
        var health = rounds.department("卫生健康局");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, health.unit());
        reply(round, health, Map.of("decision", "AGREE"));
        confirmation(round, Map.of("decision", "RETURN", "reason", "请再征求意见"));

        ask(round, health.unit());
        assertThatThrownBy(() -> reply(round, health, Map.of("decision", "OBJECT"))).isInstanceOf(InvalidInput.class);
        reply(round, health, Map.of("decision", "OBJECT", "text", "建议优先基层"));

        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
        assertThat(board.round(round, clerk).asked()).singleElement()
                .matches(asked -> asked.state() == Consultation.State.OBJECTED && asked.text().equals("建议优先基层"));
    }

    @Test
    void asksNobodyAndNotItself() {
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));

        assertThatThrownBy(() -> ask(round)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ask(round, rounds.kangping.publicity)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void waitsForAllDepartmentsOrPassesALateOneOverWithAReason() {
        var health = rounds.department("卫生健康局");
        var culture = rounds.department("文旅局");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, health.unit(), culture.unit());
        reply(round, health, Map.of("decision", "AGREE"));
        assertThat(rounds.steps(round)).containsExactly("GiveConsultationReply");

        assertThatThrownBy(() -> passing.passOver(round, culture.unit().id(), "", clerk))
                .isInstanceOf(InvalidInput.class);
        passing.passOver(round, culture.unit().id(), "逾期未复", clerk);

        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void isRepliedToByAColleagueButNotByAnotherDepartment() {
        var health = rounds.department("卫生健康局");
        var like = rounds.department("疾控局");
        var colleague = rounds.appointed("副局长", health.unit(), Post.Kind.LEADER);
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, health.unit());
        var task = rounds.task("GiveConsultationReply", round).taskId();

        assertThatThrownBy(() -> transferring.toUnit(task, like.unit().id(), "另有任务", rounds.caller(health.leader())))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("被征求意见的部门");
        transferring.toUser(task, colleague.id(), "另有任务", rounds.caller(health.leader()));
        rounds.submit(colleague, "GiveConsultationReply", round, Map.of("decision", "AGREE"));

        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void writesDownTheReplyOfADepartmentWithoutALeaderInTheSystem() {
        var silent = rounds.kangping.unit("-KP-NYJ", "农业农村局", "AGRICULTURE", rounds.kangping.county);
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, silent);

        rounds.submit(rounds.kangping.clerk, "GiveConsultationReply", round,
                Map.of("decision", "OBJECT", "text", "书面回复：建议增加基层人选"));

        assertThat(board.round(round, clerk).asked()).singleElement()
                .matches(asked -> asked.unitId().equals(silent.id()) && asked.text().startsWith("书面回复"));
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void isRepliedToByWhoTookTheDepartmentOver() {
        var health = rounds.department("卫生健康局");
        var social = rounds.department("社会事业局");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, health.unit());

        staffing.endUnit(health.unit().id(), social.unit());

        assertThat(board.round(round, rounds.caller(social.leader())).asked()).hasSize(1);
        rounds.submit(social.leader(), "GiveConsultationReply", round, Map.of("decision", "AGREE"));
        assertThat(board.round(round, clerk).asked()).singleElement()
                .matches(asked -> asked.unitId().equals(health.unit().id()));
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void isUnassignedAndPassedOverWhereNobodyTookTheDepartmentOver() {
        var health = rounds.department("卫生健康局");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        ask(round, health.unit());

        staffing.endUnit(health.unit().id(), null);

        assertThat(rounds.task("GiveConsultationReply", round).unassigned()).isTrue();
        passing.passOver(round, health.unit().id(), "单位已撤销", clerk);
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    @Test
    void goesOnUnderTheSuccessorOfWhoOpenedIt() {
        var bureau = rounds.kangping.unit("-KP-XCJ", "康平县宣传局", Unit.PUBLICITY, rounds.kangping.county);
        var successor = rounds.appointed("新经办人", bureau, Post.Kind.CLERK);
        var head = rounds.appointed("新局长", bureau, Post.Kind.LEADER);
        var round = rounds.open();
        var chosen = rounds.nominee("HEALTH");

        staffing.endUnit(rounds.kangping.publicity.id(), bureau);

        rounds.chooseBy(successor, round, chosen);
        rounds.submit(successor, "ChooseNominees", round, Map.of("decision", "PROPOSE"));
        rounds.submit(head, "ConfirmSelection", round, Map.of("decision", "AGREE"));
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    private void ask(String round, Unit... units) {
        asking.ask(round, List.of(units).stream().map(Unit::id).toList(), clerk);
        rounds.submit(rounds.kangping.clerk, "ChooseNominees", round, Map.of("decision", "ASK"));
    }

    private void reply(String round, Rounds.Department department, Map<String, ?> form) {
        rounds.reply(round, department, form);
    }
}
