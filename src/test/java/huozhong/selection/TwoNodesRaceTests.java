package huozhong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import huozhong.OnMySql;

/** Two nodes on one database, 32 threads each, race for the last seats. */
@OnMySql
@DirtiesContext
class TwoNodesRaceTests {

    private static final int ROUNDS = 100;
    private static final int MOST_SEATS = 7;

    @Autowired
    private AutowireCapableBeanFactory beans;
    @Autowired
    private CancelSelection cancelling;
    @Autowired
    private JdbcClient jdbc;
    @Value("${spring.datasource.url}")
    private String url;

    private Rounds rounds;

    @Test
    void endsEveryRaceOfTwoNodesAtExactlyTheQuota() {
        rounds = beans.createBean(Rounds.class);
        var nominees = rounds.nominees("HEALTH", 2 * Contenders.THREADS);
        var clerk = rounds.kangping.clerk.id();
        try (var node = SecondNode.start(url); var contenders = beans.createBean(Contenders.class)) {
            assertThat(node.answer()).isEqualTo("ready");
            for (var i = 0; i < ROUNDS; i++) {
                var seats = aRoundWithSeats(1 + i % MOST_SEATS);
                node.order(clerk, seats.round, nominees.subList(0, Contenders.THREADS));

                var here = contenders.race(seats.round, nominees.subList(Contenders.THREADS, nominees.size()), clerk);

                var there = Integer.parseInt(node.answer());
                assertThat(here + there).as("seats given in race " + i).isEqualTo(seats.number);
                assertExactly(seats);
            }
        }
    }

    /** A new round whose quota has so many seats left. */
    private record Seats(String round, int number) {
    }

    private Seats aRoundWithSeats(int number) {
        jdbc.sql("update quota set seats = ? where plan_id = ? and category = 'HEALTH' and kind = 'OWN_POOL'")
                .params(number, rounds.plan.id()).update();
        return new Seats(rounds.open(), number);
    }

    private void assertExactly(Seats seats) {
        assertThat(rounds.used("HEALTH")).isEqualTo(seats.number);
        assertThat(rounds.number("select count(*) from choice where selection_id = ? and state = 'CHOSEN'",
                seats.round)).isEqualTo(seats.number);
        cancelling.cancel(seats.round, "下一轮", rounds.caller(rounds.kangping.publicityLeader));
        assertThat(rounds.used("HEALTH")).isZero();
    }
}
