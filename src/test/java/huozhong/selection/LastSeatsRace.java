package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

import huozhong.Browser;
import huozhong.access.Credentials;

/** What holds when 32 come at once for the last five seats, on either database. */
abstract class LastSeatsRace {

    private static final String PASSWORD = "a mountain in spring";
    private static final int SEATS = 5;

    @LocalServerPort
    private int port;
    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private Credentials credentials;

    private Rounds rounds;
    private Contenders contenders;
    private List<String> nominees;
    private String round;

    @BeforeEach
    void aRoundWithManyNominees() {
        rounds = beans.createBean(Rounds.class).under("seats: 2", "seats: " + SEATS);
        contenders = beans.createBean(Contenders.class);
        nominees = rounds.nominees("HEALTH", Contenders.THREADS);
        round = rounds.open();
    }

    @AfterEach
    void end() {
        contenders.close();
    }

    @Test
    void endsAtExactlyTheQuotaOverTheServices() {
        var won = contenders.race(round, nominees, rounds.kangping.clerk.id());

        assertThat(won).isEqualTo(SEATS);
        assertSeats();
    }

    @Test
    void endsAtExactlyTheQuotaOverHttp() {
        credentials.setPassword(rounds.kangping.clerk.id(), PASSWORD);
        var browser = Browser.loggedIn(port, rounds.kangping.clerk.login(), PASSWORD);
        var refusals = new ConcurrentLinkedQueue<String>();

        var won = contenders.race(nominees.stream().map(nominee -> (Callable<Boolean>) () -> {
            var answer = browser.post("/api/selections/" + round + "/choices",
                    "{\"nominationIds\":[\"" + nominee + "\"],\"reserves\":false}");
            if (answer.statusCode() != 204) {
                refusals.add(answer.statusCode() + answer.body());
            }
            return answer.statusCode() == 204;
        }).toList());

        assertThat(won).isEqualTo(SEATS);
        assertThat(refusals).hasSize(Contenders.THREADS - SEATS)
                .allMatch(refusal -> refusal.startsWith("409") && refusal.contains("QuotaExhausted"));
        assertSeats();
    }

    private void assertSeats() {
        assertThat(rounds.used("HEALTH")).isEqualTo(SEATS);
        assertThat(rounds.number("select count(*) from choice where selection_id = ? and state = 'CHOSEN'", round))
                .isEqualTo(SEATS);
        assertThat(rounds.number("select count(*) from nomination where plan_id = ? and seat_taken_at is not null",
                rounds.plan.id())).isEqualTo(SEATS);
    }
}
