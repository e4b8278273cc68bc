package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import huozhong.nomination.Nomination.State;
import huozhong.nomination.Opinion.Cause;
import huozhong.organization.User;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** 撤回. */
abstract class Retractions extends Journey {

    @Autowired
    private RetractOpinion retraction;

    @Test
    void putsTheTaskBeforeTheUnitAgainAndKeepsWhatWasSaid() {
        var id = aNomineeInThePool();

        retract(id, kangping.hospitalLeader);

        assertThat(opinions.of(id)).extracting(opinion -> opinion.voided().cause()).containsExactly(Cause.RETRACTED);
        assertThat(sheet(id).standing().awaits()).isNull();
        agree(kangping.hospitalLeader);
        assertThat(opinions.of(id)).extracting(one -> one.place().attempt(), Opinion::isValid)
                .containsExactly(tuple(1, false), tuple(2, true));
        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitSelection");
    }

    @Test
    void takesTheTaskAwayFromTheNextWhereNobodyTouchedIt() {
        var id = aNomineeAtTheRecommender();

        retract(id, kangping.hospitalLeader);

        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
        assertThat(taskOf(kangping.hospitalLeader).step()).isEqualTo("GiveEmployerOpinion");
    }

    @Test
    void isRefusedOnceTheNextPutItAside() {
        var id = aNomineeAtTheRecommender();
        defer.defer(taskOf(kangping.publicityLeader).taskId(), Shanghai.today(clock).plusDays(2),
                kangping.caller(kangping.publicityLeader));

        assertThatThrownBy(() -> retract(id, kangping.hospitalLeader)).isInstanceOf(CannotRetract.class)
                .hasMessageContaining("推荐单位意见");
    }

    @Test
    void isRefusedWhileACorrectionIsOpen() {
        var id = aNomineeWithBothOpinions();
        returnOutOfAList(id);

        assertThatThrownBy(() -> retract(id, kangping.publicityLeader)).isInstanceOf(CannotRetract.class);
        assertThat(taskOf(kangping.clerk).step()).isEqualTo("CorrectNomination");
    }

    @Test
    void isRefusedOnceASeatIsTaken() {
        var id = aNomineeInThePool();
        pass();
        transaction.executeWithoutResult(status -> nominees.seatTaken(id));

        assertThatThrownBy(() -> retract(id, kangping.hospitalLeader)).isInstanceOf(CannotRetract.class)
                .hasMessageContaining("名额");
    }

    @Test
    void isRefusedOnceTheListIsMade() {
        var id = aNomineeWithBothOpinions();
        pass();
        transaction.executeWithoutResult(status -> nominees.listed(id));

        assertThatThrownBy(() -> retract(id, kangping.publicityLeader)).isInstanceOf(CannotRetract.class)
                .hasMessageContaining("报送");
    }

    @Test
    void putsANomineeWhoseSeatIsTakenBackIntoThePool() {
        var early = aNomineeAtTheRecommender();

        transaction.executeWithoutResult(status -> nominees.backToPool(early, "名额调整",
                kangping.caller(kangping.publicityLeader)));

        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
        assertThat(sheet(early).standing().awaits()).isEqualTo("AwaitSelection");
        tell(early, "SelectionDecided", "NOT_CHOSEN", "another round");
        eventually(() -> sheet(early).standing().state() == State.NOT_CHOSEN);
    }

    @Test
    void putsANomineeWithBothOpinionsBackIntoThePool() {
        var id = aNomineeWithBothOpinions();

        transaction.executeWithoutResult(status -> nominees.backToPool(id, "名额调整",
                kangping.caller(kangping.publicityLeader)));

        assertThat(sheet(id).standing().awaits()).isEqualTo("AwaitSelection");
    }

    @Test
    void isForTheUnitThatAgreedLast() {
        var id = aNomineeWithBothOpinions();

        assertThatThrownBy(() -> retract(id, kangping.hospitalLeader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> retract(id, kangping.officeLeader)).isInstanceOf(NotFound.class);
        retract(id, kangping.publicityLeader);

        assertThat(taskOf(kangping.officeLeader).step()).isEqualTo("GiveRecommendationOpinion");
        assertThat(sheet(id).standing().awaits()).isNull();
    }

    private void retract(String id, User user) {
        pass();
        retraction.retract(id, "内容有误", kangping.caller(user));
    }
}
