package huozhong.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.nomination.Nomination.State;
import huozhong.nomination.WithdrawNomination;
import huozhong.plan.Quota;
import huozhong.selection.CannotTakeBack;
import huozhong.selection.Rounds;
import huozhong.selection.RoundsTest;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.submission.ReviewSubmission.Review;
import huozhong.team.Membership;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskInHand;

/** The lists that go up: who is on them, what is short or late, and how single people are returned and accepted. */
@RoundsTest
class SubmissionTests {

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private ReturnFromList returning;
    @Autowired
    private WithdrawNomination withdrawing;
    @Autowired
    private ReviewSubmission reviewing;
    @Autowired
    private Membership membership;

    private Rounds rounds;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
    }

    // ---------------------------------------------------------------- what goes up

    @Test
    void isAcceptedAndMakesMembers() {
        var two = rounds.recommended("HEALTH", 2);
        var list = rounds.signed();

        rounds.review(list);

        two.forEach(one -> rounds.awaitState(one, State.ACCEPTED));
        assertThat(rounds.listState(list)).isEqualTo("ACCEPTED");
        assertThat(rounds.passed("Submission", list)).contains("EndEvent_SubmissionAccepted");
        two.forEach(one -> assertThat(rounds.passed("Nomination", one)).contains("EndEvent_NomineeAccepted"));
        assertThat(rounds.member(two.get(0), "COUNTY")).isNotBlank();
    }

    @Test
    void isAcceptedByNoOtherStepWithTheFormThanTheReviewItself() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.signed();
        var leader = rounds.caller(rounds.reviewer);
        var inserted = new TaskInHand(Ids.next(), ReportList.PROCESS, list, "ReviewByGroup", "领导小组审核", null, false,
                leader, leader.duties().get(0));

        var handled = reviewing.act(inserted, new Review(null));

        assertThat(handled).isEqualTo(Handled.completed("ACCEPTED"));
        assertThat(rounds.listState(list)).isEqualTo("SIGNED");
        assertThat(rounds.entries(list)).containsEntry(one, "LISTED");
        rounds.review(list);
        rounds.awaitState(one, State.ACCEPTED);
        assertThat(reviewing.act(inserted, new Review(null))).isEqualTo(handled);
    }

    @Test
    void goesUpShortOfTheQuotaOnlyWithAWordOnIt() {
        rounds.recommended("HEALTH", 1);

        assertThatThrownBy(() -> rounds.report(" ")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("县级卫生健康缺1人").hasMessageContaining("市级移风易俗缺2人");
        assertThatThrownBy(() -> rounds.report("缺".repeat(501))).isInstanceOf(InvalidInput.class);

        assertThat(rounds.report("县域人才不足").shortfall()).isEqualTo("县域人才不足");
    }

    @Test
    void goesUpWithoutAWordWhenItIsFull() {
        rounds.under("seats: 2", "seats: 1");
        var five = List.of("THEORY", "ARTS", "HEALTH", "SCIENCE", "CUSTOMS").stream().map(rounds::nominee).toList();
        rounds.roundWith(five.toArray(String[]::new));
        var marks = rounds.open(Quota.Kind.REGION_MARKS);
        rounds.choose(marks, five.get(4));
        rounds.confirmed(marks);
        rounds.awaitEnd("Selection", marks, "EndEvent_SelectionClosed");
        five.forEach(rounds::recommend);

        var list = rounds.report("");

        assertThat(rounds.number("select count(*) from submission_entry where submission_id = ?", list.id()))
                .isEqualTo(6);
    }

    @Test
    void carriesOnlyWhoHasBothOpinions() {
        var two = rounds.nominees("HEALTH", 2);
        rounds.roundWith(two.get(0), two.get(1));
        assertThatThrownBy(() -> rounds.report("人选不足")).isInstanceOf(InvalidInput.class);
        rounds.recommend(two.get(0));

        var list = rounds.report("人选不足");

        assertThat(rounds.entries(list.id())).containsOnlyKeys(two.get(0));
    }

    @Test
    void isMarkedLateAndTakenAllTheSame() {
        rounds.recommended("HEALTH", 1);
        assertThat(rounds.report("人选不足").isLate()).isFalse();

        rounds.under("day: 2024-04-19", "day: 2024-04-18");
        rounds.recommended("HEALTH", 1);

        assertThat(rounds.report("人选不足").isLate()).isTrue();
    }

    @Test
    void carriesInASupplementWhoWasNotOnAListBefore() {
        var first = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.signed();
        var second = rounds.recommended("HEALTH", 1).get(0);
        assertThatThrownBy(() -> rounds.report("人选不足")).isInstanceOf(ListUnderReview.class);
        rounds.review(list);
        rounds.awaitState(first, State.ACCEPTED);

        var supplement = rounds.signed();

        assertThat(rounds.entries(supplement)).containsOnlyKeys(second);
        rounds.review(supplement);
        rounds.awaitState(second, State.ACCEPTED);
    }

    @Test
    void countsWhoLeftAsMissingInTheSupplement() {
        var two = rounds.recommended("HEALTH", 2);
        rounds.review(rounds.signed());
        two.forEach(one -> rounds.awaitState(one, State.ACCEPTED));
        var leader = rounds.caller(rounds.kangping.publicityLeader);
        two.forEach(one -> membership.leave(rounds.member(one, "COUNTY"), "调离", leader));
        assertThat(rounds.used("HEALTH")).isZero();

        rounds.recommended("HEALTH", 1);

        assertThatThrownBy(() -> rounds.report("")).hasMessageContaining("县级卫生健康缺1人");
    }

    // ---------------------------------------------------------------- who comes back

    @Test
    void returnsOnePersonSignedForWithAReasonOnce() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.report("人选不足").id();
        assertThatThrownBy(() -> giveBack(list, one)).isInstanceOf(NotSigned.class);
        rounds.submit(rounds.kangping.cityClerk, "SignSubmission", list, Map.of());

        var county = rounds.caller(rounds.kangping.publicityLeader);
        assertThatThrownBy(() -> returning.giveBack(list, one, "请核对", "mobile", county)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> returning.giveBack(list, one, " ", "mobile", rounds.caller(rounds.reviewer)))
                .isInstanceOf(InvalidInput.class);
        giveBack(list, one);
        assertThatThrownBy(() -> giveBack(list, one)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> rounds.review(list)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void acceptsAtOnceWhoseCorrectionLeavesTheOpinionsValid() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.signed();
        giveBack(list, one);

        rounds.correct(one, Map.of("mobile", "13911110000", "explanation", "号码已更换"));

        assertThat(rounds.entries(list)).containsEntry(one, "CORRECTED");
        rounds.review(list);
        rounds.awaitState(one, State.ACCEPTED);
        assertThat(rounds.passed("Nomination", one)).contains("EndEvent_NominationCorrected");
    }

    @Test
    void acceptsWhoseOpinionsBecameVoidOnlyAfterBothAreRenewedAndTheOthersMeanwhile() {
        var two = rounds.recommended("HEALTH", 2);
        var list = rounds.signed();
        giveBack(list, two.get(0));
        rounds.review(list);
        rounds.awaitState(two.get(1), State.ACCEPTED);

        rounds.correct(two.get(0), Map.of("deeds", "从医三十年，常年下乡义诊。", "explanation", "已补充"));

        assertThat(rounds.steps(two.get(0))).containsExactly("GiveEmployerOpinion");
        assertThatThrownBy(() -> rounds.review(list)).isInstanceOf(InvalidInput.class);
        rounds.employerAgrees(two.get(0));
        assertThatThrownBy(() -> rounds.review(list)).isInstanceOf(InvalidInput.class);
        rounds.recommend(two.get(0));
        assertThat(rounds.entries(list)).containsEntry(two.get(1), "ACCEPTED");
        rounds.review(list);
        rounds.awaitState(two.get(0), State.ACCEPTED);
        assertThat(rounds.listState(list)).isEqualTo("ACCEPTED");
    }

    @Test
    void removesWhoIsRejectedAfterHisReturnAndIsConcludedWithTheOthers() {
        var two = rounds.recommended("HEALTH", 2);
        var list = rounds.signed();
        giveBack(list, two.get(0));
        rounds.review(list);
        rounds.correct(two.get(0), Map.of("deeds", "从医三十年，常年下乡义诊。", "explanation", "已补充"));

        rounds.submit(rounds.kangping.hospitalLeader, "GiveEmployerOpinion", two.get(0),
                Map.of("decision", "REJECT", "reason", "情况不实"));

        assertThat(rounds.entries(list)).containsEntry(two.get(0), "REMOVED");
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
        rounds.review(list);
        assertThat(rounds.listState(list)).isEqualTo("ACCEPTED");
        assertThat(rounds.steps(list)).isEmpty();
    }

    @Test
    void isConcludedEvenWhenNobodyIsLeftOnIt() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.signed();
        giveBack(list, one);

        withdrawing.withdraw(one, "本人放弃", rounds.caller(rounds.kangping.clerk));

        assertThat(rounds.entries(list)).containsEntry(one, "REMOVED");
        rounds.review(list);
        assertThat(rounds.passed("Submission", list)).contains("EndEvent_SubmissionAccepted");
        rounds.recommended("HEALTH", 1);
        assertThat(rounds.entries(rounds.signed())).hasSize(1);
    }

    @Test
    void letsTheOwnerTakeBackWhomTheReceiverReturned() {
        var one = rounds.nominee("HEALTH");
        var round = rounds.roundWith(one);
        rounds.recommend(one);
        var list = rounds.signed();
        var leader = rounds.kangping.publicityLeader;
        assertThatThrownBy(() -> rounds.takeBack(round, one, leader)).isInstanceOf(CannotTakeBack.class);
        giveBack(list, one);

        rounds.takeBack(round, one, leader);

        assertThat(rounds.entries(list)).containsEntry(one, "REMOVED");
        assertThat(rounds.awaits(one)).isEqualTo("AwaitSelection");
        assertThat(rounds.steps(one)).isEmpty();
        rounds.review(list);
        assertThat(rounds.listState(list)).isEqualTo("ACCEPTED");
    }

    @Test
    void doesNotLetAMemberBeWithdrawnWhileHeIsBeingTold() {
        var one = rounds.recommended("HEALTH", 1).get(0);
        var list = rounds.signed();
        rounds.reviewWithoutTelling(list);

        assertThatThrownBy(() -> withdrawing.withdraw(one, "本人放弃", rounds.caller(rounds.kangping.clerk)))
                .isInstanceOf(CannotTakeBack.class);

        rounds.tellAbout(list);
        rounds.awaitState(one, State.ACCEPTED);
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    private void giveBack(String list, String nominee) {
        returning.giveBack(list, nominee, "请核对", "mobile", rounds.caller(rounds.reviewer));
    }
}
