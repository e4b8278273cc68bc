package huozhong.seal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Shanghai;

/** How many files and codes an address may have verified in a quarter of an hour, on all nodes together. */
@Component
@Transactional
public class VerificationPace {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final int most;
    private final Clock clock;

    VerificationPace(JdbcClient database, @Value("${huozhong.seal.verifications-by-address:60}") int most,
                     Clock clock) {
        this.database = database;
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more, or refuses it. */
    public void take(String address) {
        var now = Shanghai.now(clock);
        begin(address, now);
        var taken = database.sql("""
                update seal_verification set times = case when since > ? then times + 1 else 1 end,
                since = case when since > ? then since else ? end where address = ? and (since <= ? or times < ?)""")
                .params(now.minus(WINDOW), now.minus(WINDOW), now, address, now.minus(WINDOW), most).update();
        if (taken == 0) {
            throw new TooManyVerifications(WINDOW);
        }
    }

    private void begin(String address, LocalDateTime now) {
        if (database.sql("select address from seal_verification where address = ?").param(address)
                .query(String.class).optional().isEmpty()) {
            try {
                database.sql("insert into seal_verification (address, since, times) values (?, ?, 0)")
                        .params(address, now).update();
            } catch (DuplicateKeyException meanwhile) {
                // another one of this address at the same moment
            }
        }
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        database.sql("delete from seal_verification where since < ?").param(Shanghai.now(clock).minusDays(1)).update();
    }
}
