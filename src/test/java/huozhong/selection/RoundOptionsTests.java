package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

import huozhong.access.Caller;
import huozhong.nomination.Nomination.State;
import huozhong.nomination.WithdrawNomination;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.plan.QuotaExhausted;
import huozhong.selection.Objection.Outcome;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** The customary steps that the document doesn't have and a plan may switch on. */
@RoundsTest
class RoundOptionsTests {

    private static final String[] RESERVES = {"reserves: false", "reserves: true"};
    private static final String[] PUBLICATION = {"publicationDays: 0", "publicationDays: 7"};
    private static final String[] DIFFERENTIAL = {"  reserves: false", "  reserves: false\n  differentialPercent: 50"};
    private static final String[] AMONG_CHOSEN = {"regionMarksAmongChosen: false", "regionMarksAmongChosen: true"};

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private ReplaceNominee replacing;
    @Autowired
    private WithdrawNomination withdrawing;
    @Autowired
    private HandleObjections objections;

    private Rounds rounds;
    private Caller clerk;
    private Caller leader;

    @BeforeEach
    void people() {
        rounds = beans.createBean(Rounds.class);
        clerk = rounds.caller(rounds.kangping.clerk);
        leader = rounds.caller(rounds.kangping.publicityLeader);
    }

    // ---------------------------------------------------------------- 部务会集体研究

    @Test
    void isDecidedCollectivelyOnMinutesWithTheirScan() {
        rounds.under("collectiveDecision: false", "collectiveDecision: true");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        rounds.propose(round);
        assertThat(rounds.steps(round)).containsExactly("RecordCollectiveDecision");
        assertThatThrownBy(() -> decide(round, "2024-04-18", "0".repeat(32))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> decide(round, "2099-01-01", rounds.kangping.scan()))
                .isInstanceOf(InvalidInput.class);
        var scan = rounds.kangping.scan();

        decide(round, "2024-04-18", scan);

        assertThat(rounds.text("select minutes_scan from selection where id = ?", round)).isEqualTo(scan);
        assertThat(rounds.steps(round)).containsExactly("ConfirmSelection");
    }

    private void decide(String round, String day, String scan) {
        rounds.submit(rounds.kangping.clerk, "RecordCollectiveDecision", round,
                Map.of("decidedOn", day, "minutesNumber", "〔2024〕3号", "minutes", scan));
    }

    // ---------------------------------------------------------------- 公示

    @Test
    void isPublishedForAllItsDaysWithItsObjectionsRecorded() {
        rounds.under(PUBLICATION);
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, nominee);
        rounds.confirmed(round);
        assertThat(rounds.steps(round)).containsExactly("RecordPublication");
        assertThatThrownBy(() -> publish(round, "2024-04-01", "2024-04-09"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("不得少于7个工作日，这段时间有6个工作日");
        assertThatThrownBy(() -> publish(round, "2024-04-17", "2024-04-01"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("不得少于7个工作日");
        assertThatThrownBy(() -> publish(round, "2024-04-13", "2024-04-25"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("期未满");
        assertThat(rounds.awaits(nominee)).isEqualTo("AwaitSelection");

        publish(round, "2024-04-08", "2024-04-16");

        assertThat(rounds.text("select objections from selection where id = ?", round)).isEqualTo("一人来电，经核不实");
        rounds.awaitStep(nominee, "GiveRecommendationOpinion");
        rounds.awaitEnd("Selection", round, "EndEvent_SelectionClosed");
    }

    @Test
    void dropsWhomAnObjectionStruckBeforeThePublicationIsOver() {
        rounds.under(PUBLICATION);
        var struck = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, struck, rounds.nominee("HEALTH"));
        rounds.confirmed(round);

        rounds.takeBack(round, struck, rounds.kangping.publicityLeader);
        publish(round, "2024-04-08", "2024-04-16");

        rounds.awaitState(struck, State.NOT_CHOSEN);
        assertThat(rounds.used("HEALTH")).isEqualTo(1);
    }

    @Test
    void isNotOverBeforeEveryObjectionIsAnsweredAndWhomOneStruckIsOut() {
        rounds.under(PUBLICATION);
        var struck = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, struck, rounds.nominee("HEALTH"));
        assertThatThrownBy(() -> object(round, struck)).isInstanceOf(NotAtStep.class)
                .hasMessageContaining("公示");
        rounds.confirmed(round);
        var about = object(round, struck);
        var general = object(round, null);

        assertThatThrownBy(() -> publish(round, "2024-04-08", "2024-04-16")).hasMessageContaining("还有2条异议没有答复");
        objections.answer(round, general, Outcome.WITHDRAWN, "本人撤回", clerk);
        objections.answer(round, about, Outcome.UPHELD, "经核属实", leader);
        assertThatThrownBy(() -> objections.answer(round, about, Outcome.NOT_UPHELD, "再议", leader))
                .isInstanceOf(ObjectionAnswered.class);
        assertThatThrownBy(() -> publish(round, "2024-04-08", "2024-04-16"))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("先取消其入选");
        rounds.takeBack(round, struck, rounds.kangping.publicityLeader);
        publish(round, "2024-04-08", "2024-04-16");

        rounds.awaitState(struck, State.NOT_CHOSEN);
        assertThat(objections.of(round, clerk)).extracting(Objection::outcome)
                .containsExactlyInAnyOrder(Outcome.UPHELD, Outcome.WITHDRAWN);
    }

    @Test
    void tellsObjectionsToTheRoundsOwnDeskAlone() {
        rounds.under(PUBLICATION);
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        rounds.confirmed(round);
        object(round, null);

        assertThatThrownBy(() -> objections.of(round, rounds.caller(rounds.reviewer))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> objections.of(round, rounds.caller(rounds.kangping.hospitalLeader)))
                .isInstanceOf(NotFound.class);
    }

    private String object(String round, @Nullable String nominee) {
        return objections.record(round,
                new Objection.Raised(nominee, LocalDate.of(2024, 4, 10), null, "所填从医年限有出入"), clerk);
    }

    private void publish(String round, String from, String until) {
        rounds.submit(rounds.kangping.clerk, "RecordPublication", round,
                Map.of("from", from, "until", until, "objections", "一人来电，经核不实"));
    }

    // ---------------------------------------------------------------- 候补、递补

    @Test
    void movesAReserveUpIntoAFreedSeatAndTellsTheRestWhenTheirTimeIsOver() {
        rounds.under(RESERVES);
        var five = rounds.nominees("HEALTH", 5);
        var round = rounds.open();
        rounds.choose(round, five.get(0), five.get(1));
        rounds.reserve(round, five.get(2), five.get(3));
        assertThat(rounds.used("HEALTH")).isEqualTo(2);
        rounds.confirmed(round);
        rounds.awaitStep(round, "ReplaceFromReserves");
        rounds.awaitState(five.get(4), State.NOT_CHOSEN);
        assertThat(rounds.awaits(five.get(2))).isEqualTo("AwaitSelection");
        assertThatThrownBy(() -> replacing.moveUp(round, five.get(2), leader)).isInstanceOf(QuotaExhausted.class);
        assertThat(rounds.awaits(five.get(2))).isEqualTo("AwaitSelection");

        rounds.awaitStep(five.get(0), "GiveRecommendationOpinion");
        withdrawing.withdraw(five.get(0), "本人放弃", clerk);
        assertThatThrownBy(() -> replacing.moveUp(round, five.get(2), clerk)).isInstanceOf(NotFound.class);
        replacing.moveUp(round, five.get(2), leader);

        rounds.awaitStep(five.get(2), "GiveRecommendationOpinion");
        assertThat(rounds.used("HEALTH")).isEqualTo(2);
        assertThat(rounds.state(five.get(3))).isEqualTo(State.IN_PROGRESS);
        closeTheReserves(round);
        rounds.awaitState(five.get(3), State.NOT_CHOSEN);
        assertThat(rounds.roundState(round)).isEqualTo("CLOSED");
        assertThatThrownBy(() -> replacing.moveUp(round, five.get(3), leader)).isInstanceOf(SelectionNotOpen.class);
    }

    private void closeTheReserves(String round) {
        rounds.submit(rounds.kangping.clerk, "ReplaceFromReserves", round, Map.of());
        rounds.awaitEnd("Selection", round, "EndEvent_SelectionClosed");
    }

    @Test
    void movesNobodyUpBeforeThePublicationIsOver() {
        rounds.under(RESERVES[0], RESERVES[1], PUBLICATION[0], PUBLICATION[1]);
        var reserve = rounds.nominee("HEALTH");
        var round = rounds.open();
        rounds.choose(round, rounds.nominee("HEALTH"));
        rounds.reserve(round, reserve);
        rounds.confirmed(round);

        assertThatThrownBy(() -> replacing.moveUp(round, reserve, leader)).isInstanceOf(NotAtStep.class)
                .hasMessageContaining("告知");
    }

    @Test
    void closesAtOnceWhereNobodyWasKeptInReserve() {
        rounds.under(RESERVES);
        var round = rounds.roundWith(rounds.nominee("HEALTH"));

        rounds.awaitEnd("Selection", round, "EndEvent_SelectionClosed");
        assertThat(rounds.roundState(round)).isEqualTo("CLOSED");
    }

    @Test
    void keepsNoReservesWithoutTheOption() {
        var nominee = rounds.nominee("HEALTH");
        var round = rounds.open();

        assertThatThrownBy(() -> rounds.reserve(round, nominee)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesAReserveOfTheCountyTeamsIntoTheCitysTeam() {
        rounds.under(RESERVES);
        var members = rounds.recommended("HEALTH", 2);
        rounds.review(rounds.signed());
        members.forEach(member -> rounds.awaitState(member, State.ACCEPTED));
        var publicity = rounds.kangping.cityPublicity;
        var cityClerk = rounds.appointed("市宣经办", publicity, Post.Kind.CLERK);
        var cityLeader = rounds.appointed("市宣负责", publicity, Post.Kind.LEADER);
        var round = rounds.openBy(cityClerk, publicity, Quota.Kind.FROM_COUNTY_TEAMS);
        rounds.chooseBy(cityClerk, round, members.get(0));
        rounds.reserveBy(cityClerk, round, members.get(1));
        rounds.submit(cityClerk, "ChooseNominees", round, Map.of("decision", "PROPOSE"));
        rounds.submit(cityLeader, "ConfirmSelection", round, Map.of("decision", "AGREE"));
        rounds.awaitStep(round, "ReplaceFromReserves");

        replacing.moveUp(round, members.get(1), rounds.caller(cityLeader));

        assertThat(rounds.member(members.get(1), "CITY")).isNotBlank();
    }

    // ---------------------------------------------------------------- 差额

    @Test
    void isNotConfirmedWithTooFewNomineesForItsSeats() {
        rounds.under(DIFFERENTIAL);
        var two = rounds.nominees("HEALTH", 2);
        rounds.nominees("THEORY", 5);
        var round = rounds.open();
        rounds.choose(round, two.get(0), two.get(1));
        rounds.propose(round);
        assertThatThrownBy(() -> rounds.confirm(round)).isInstanceOf(DifferentialMissing.class);

        rounds.nominee("HEALTH");
        rounds.confirm(round);

        assertThat(rounds.roundState(round)).isNotEqualTo("OPEN");
    }

    @Test
    void measuresTheDifferenceAgainstTheQuotaUnlessThePlanMeansTheSeatsTaken() {
        rounds.under(DIFFERENTIAL);
        var two = rounds.nominees("HEALTH", 2);
        var round = rounds.open();
        rounds.choose(round, two.get(0));
        rounds.propose(round);
        assertThatThrownBy(() -> rounds.confirm(round)).isInstanceOf(DifferentialMissing.class)
                .hasMessageContaining("现有人选2人、名额2人");

        rounds.under(DIFFERENTIAL[0], DIFFERENTIAL[1] + "\n  differentialOf: TAKEN");
        var others = rounds.nominees("HEALTH", 2);
        var taken = rounds.open();
        rounds.choose(taken, others.get(0));
        rounds.confirmed(taken);

        assertThat(rounds.roundState(taken)).isNotEqualTo("OPEN");
    }

    @Test
    void comparesASupplementaryRoundWithItsOwnSeatsOnly() {
        rounds.under(DIFFERENTIAL);
        var first = rounds.nominees("HEALTH", 3);
        rounds.roundWith(first.get(0));
        rounds.awaitState(first.get(1), State.NOT_CHOSEN);
        var second = rounds.nominees("HEALTH", 2);

        rounds.roundWith(second.get(0));

        assertThat(rounds.used("HEALTH")).isEqualTo(2);
    }

    // ---------------------------------------------------------------- 移风易俗, two of each region

    @Test
    void marksAnyOfTheRegionsNomineesForTheCity() {
        var marked = rounds.nominee("CUSTOMS");
        var round = rounds.open(Quota.Kind.REGION_MARKS);

        rounds.choose(round, marked);
        rounds.confirmed(round);

        rounds.awaitStep(marked, "GiveRecommendationOpinion");
        assertThat(rounds.used(Quota.Kind.REGION_MARKS, "CUSTOMS")).isEqualTo(1);
        assertThat(rounds.used("CUSTOMS")).isZero();
    }

    @Test
    void marksOnlyTheChosenWhereThePlanSaysSo() {
        rounds.under(AMONG_CHOSEN);
        var nominee = rounds.nominee("CUSTOMS");
        var marks = rounds.open(Quota.Kind.REGION_MARKS);
        assertThatThrownBy(() -> rounds.choose(marks, nominee)).isInstanceOf(NotInPool.class);

        rounds.choose(rounds.open(), nominee);
        rounds.choose(marks, nominee);

        assertThat(rounds.used(Quota.Kind.REGION_MARKS, "CUSTOMS")).isEqualTo(1);
    }

    @Test
    void leavesWhoIsMarkedForTheCityOnHisWayWhenHisCountySeatIsTakenBack() {
        var nominee = rounds.nominee("CUSTOMS");
        var marks = rounds.open(Quota.Kind.REGION_MARKS);
        rounds.choose(marks, nominee);
        var round = rounds.roundWith(nominee);
        rounds.confirmed(marks);
        rounds.awaitEnd("Selection", marks, "EndEvent_SelectionClosed");

        rounds.takeBack(round, nominee, rounds.kangping.publicityLeader);

        assertThat(rounds.steps(nominee)).containsExactly("GiveRecommendationOpinion");
        assertThat(rounds.used("CUSTOMS")).isZero();
        rounds.takeBack(marks, nominee, rounds.kangping.publicityLeader);
        assertThat(rounds.awaits(nominee)).isEqualTo("AwaitSelection");
        assertThat(rounds.used(Quota.Kind.REGION_MARKS, "CUSTOMS")).isZero();
    }
}
