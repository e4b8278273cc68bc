package huozhong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import huozhong.nomination.Nomination.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** The ends of Nomination.bpmn, at each place where a nominee waits. */
abstract class Endings extends Journey {

    @Autowired
    private WithdrawNomination withdrawal;
    @Autowired
    private JdbcTemplate database;

    @Test
    void endsForWhomTheRoundDoesNotChoose() {
        var id = aNomineeInThePool();

        tell(id, "SelectionDecided", "NOT_CHOSEN");

        eventually(() -> sheet(id).standing().state() == State.NOT_CHOSEN);
        assertThat(sheet(id).standing().awaits()).isNull();
    }

    @Test
    void hearsTheOutcomeLaterWhereItDoesNotWaitForItYet() {
        var id = aNomineeAtTheEmployer();
        tell(id, "SelectionDecided", "CHOSEN");
        tell(id, "SelectionDecided", "CHOSEN");
        eventually(() -> told(id, "attempts > 0 and told_at is null") == 1);

        agree(kangping.hospitalLeader);
        clock.pass(Duration.ofMinutes(5));

        eventually(() -> told(id, "told_at is not null") == 1);
        assertThat(taskOf(kangping.publicityLeader).step()).isEqualTo("GiveRecommendationOpinion");
    }

    @Test
    void endsWithTheEmployersRejectionAndItsReason() {
        var id = aNomineeAtTheEmployer();

        assertThatThrownBy(() -> submit(kangping.hospitalLeader, "{'decision':'REJECT'}"))
                .isInstanceOf(InvalidInput.class);
        submit(kangping.hospitalLeader, "{'decision':'REJECT','reason':'受处分未满一年'}");

        assertThat(sheet(id).standing().state()).isEqualTo(State.REJECTED);
        assertThat(reason(id)).isEqualTo("受处分未满一年");
        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
    }

    @Test
    void endsWithTheRecommendersRejectionForBothItsUnits() {
        var id = aNomineeAtTheRecommender();

        submit(kangping.officeLeader, "{'decision':'REJECT','reason':'事迹不符'}");

        assertThat(sheet(id).standing().state()).isEqualTo(State.REJECTED);
        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
    }

    @Test
    void endsWithTheWithdrawalWhereverTheNomineeWaits() {
        withdraw(aNomineeAtTheEmployer());
        withdraw(aNomineeInThePool());
        withdraw(aNomineeAtTheRecommender());
        withdraw(aNomineeWithBothOpinions());

        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
        assertThat(tasksOf(kangping.publicityLeader)).isEmpty();
    }

    @Test
    void endsWithTheWithdrawalWhileACorrectionIsOpen() {
        var id = aNomineeAtTheEmployer();
        giveBack(kangping.hospitalLeader);

        withdraw(id);

        assertThat(tasksOf(kangping.hospitalLeader)).isEmpty();
        assertThat(tasksOf(kangping.clerk)).isEmpty();
    }

    @Test
    void letsOnlyTheRecommenderWithdrawAndOnlyOnce() {
        var id = aNomineeAtTheEmployer();
        var draft = aDraft(kangping.dossier("李㛃", "13804011853"));
        var clerk = kangping.caller(kangping.clerk);

        assertThatThrownBy(() -> withdrawal.withdraw(id, "本人不愿意", kangping.caller(kangping.hospitalLeader)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> withdrawal.withdraw(id, " ", clerk)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> withdrawal.withdraw(draft, "本人不愿意", clerk)).isInstanceOf(NotInState.class);
        withdraw(id);
        assertThatThrownBy(() -> withdrawal.withdraw(id, "本人不愿意", clerk)).isInstanceOf(NotInState.class);
    }

    private void withdraw(String id) {
        withdrawal.withdraw(id, "本人不愿意", kangping.caller(kangping.clerk));

        assertThat(sheet(id).standing().state()).isEqualTo(State.WITHDRAWN);
        assertThat(reason(id)).isEqualTo("本人不愿意");
    }

    private int told(String id, String how) {
        return database.queryForObject("select count(*) from telling where case_id = ? and " + how, Integer.class, id);
    }

    private String reason(String id) {
        return database.queryForObject("select end_reason from nomination where id = ?", String.class, id);
    }
}
