package huozhong.training;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Shanghai;

/** How often an address may try a door without login in a minute, on all nodes; a try counts, come what may. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class StrangerPace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    StrangerPace(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A door and how often it may be tried by one address. */
    public enum Door {
        /** A certificate's number and 校验码. */
        CERTIFICATE(20),
        /** Feedback's one-time code; a hall of people has one address. */
        FEEDBACK(300);

        private final int most;

        Door(int most) {
            this.most = most;
        }
    }

    /** Counts one more, or refuses it. */
    public void take(Door door, String address) {
        var now = Shanghai.now(clock);
        begin(door, address, now);
        var taken = database.sql("""
                update stranger_try set times = case when since > ? then times + 1 else 1 end,
                since = case when since > ? then since else ? end
                where door = ? and address = ? and (since <= ? or times < ?)""")
                .params(now.minus(WINDOW), now.minus(WINDOW), now, door.name(), address, now.minus(WINDOW), door.most)
                .update();
        if (taken == 0) {
            throw new TooManyTries(WINDOW);
        }
    }

    private void begin(Door door, String address, LocalDateTime now) {
        if (database.sql("select address from stranger_try where door = ? and address = ?").params(door.name(), address)
                .query(String.class).optional().isEmpty()) {
            try {
                database.sql("insert into stranger_try (door, address, since, times) values (?, ?, ?, 0)")
                        .params(door.name(), address, now).update();
            } catch (DuplicateKeyException meanwhile) {
                // another one of this address at the same moment
            }
        }
    }

    @Scheduled(cron = "0 56 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        database.sql("delete from stranger_try where since < ?").param(Shanghai.now(clock).minusDays(1)).update();
    }
}
