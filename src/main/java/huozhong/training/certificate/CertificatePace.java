package huozhong.training.certificate;

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

/** How many certificates an address may look up in a minute, on all nodes together. */
@Component
@Transactional
class CertificatePace {

    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final int most;
    private final Clock clock;

    CertificatePace(JdbcClient database, @Value("${huozhong.certificate-looks-by-address:20}") int most, Clock clock) {
        this.database = database;
        this.most = most;
        this.clock = clock;
    }

    /** Counts one more, or refuses it. */
    void take(String address) {
        var now = Shanghai.now(clock);
        begin(address, now);
        var taken = database.sql("""
                update certificate_look set times = case when since > ? then times + 1 else 1 end,
                since = case when since > ? then since else ? end where address = ? and (since <= ? or times < ?)""")
                .params(now.minus(WINDOW), now.minus(WINDOW), now, address, now.minus(WINDOW), most).update();
        if (taken == 0) {
            throw new TooManyLooks(WINDOW);
        }
    }

    private void begin(String address, LocalDateTime now) {
        if (database.sql("select address from certificate_look where address = ?").param(address)
                .query(String.class).optional().isEmpty()) {
            try {
                database.sql("insert into certificate_look (address, since, times) values (?, ?, 0)")
                        .params(address, now).update();
            } catch (DuplicateKeyException meanwhile) {
                // another one of this address at the same moment
            }
        }
    }

    @Scheduled(cron = "0 56 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        database.sql("delete from certificate_look where since < ?").param(Shanghai.now(clock).minusDays(1)).update();
    }
}
