package huozhong.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Shanghai;

/**
 * What was typed wrong, by whose it was and from which address: five times in a row lock the one for the other, so that
 * nobody is locked out where he sits by somebody elsewhere; and an address has so many of all together.
 */
@Component
@Transactional
class WrongGuesses {

    /** Of an address, whoever was guessed at. */
    private static final String ANYBODY = "";
    private static final Duration WINDOW = Credential.LOCK;

    private final JdbcTemplate database;
    private final int byAddress;
    private final Clock clock;

    WrongGuesses(JdbcTemplate database, @Value("${huozhong.wrong-logins-by-address:60}") int byAddress, Clock clock) {
        this.database = database;
        this.byAddress = byAddress;
        this.clock = clock;
    }

    /** To be asked before anything else, even for who would be right. */
    void requireBudget(String address) {
        var now = Shanghai.now(clock);
        var full = database.queryForList(
                "select since from wrong_guess where subject = ? and address = ? and since > ? and failures >= ?",
                LocalDateTime.class, ANYBODY, address, now.minus(WINDOW), byAddress);
        if (!full.isEmpty()) {
            throw new TooManyGuesses(Duration.between(now, full.get(0).plus(WINDOW)));
        }
    }

    boolean isLocked(String subject, String address) {
        return !database.queryForList("""
                select subject from wrong_guess where subject = ? and address = ? and locked_until > ?""",
                String.class, subject, address, Shanghai.now(clock)).isEmpty();
    }

    /** Of what is known to nobody only the address counts. */
    void failAtNobody(String address) {
        count(ANYBODY, address);
    }

    /** Whether it is locked now. */
    boolean fail(String subject, String address) {
        count(subject, address);
        var locked = database.update("""
                update wrong_guess set failures = 0, locked_until = ? where subject = ? and address = ?
                and failures >= ?""", Shanghai.now(clock).plus(Credential.LOCK), subject, address,
                Credential.FAILURES);
        count(ANYBODY, address);
        return locked == 1;
    }

    void succeed(String subject, String address) {
        database.update("delete from wrong_guess where subject = ? and address = ?", subject, address);
    }

    /** Wherever it was locked. */
    void forgive(String subject) {
        database.update("delete from wrong_guess where subject = ?", subject);
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        database.update("delete from wrong_guess where since < ?", Shanghai.now(clock).minusDays(1));
    }

    /** One more since the window began, or the first of a new one. */
    private void count(String subject, String address) {
        var now = Shanghai.now(clock);
        var begins = now.minus(WINDOW);
        begin(subject, address, now);
        database.update("""
                update wrong_guess set failures = case when since > ? then failures + 1 else 1 end,
                since = case when since > ? then since else ? end where subject = ? and address = ?""",
                begins, begins, now, subject, address);
    }

    private void begin(String subject, String address, LocalDateTime now) {
        if (database.queryForList("select subject from wrong_guess where subject = ? and address = ?", String.class,
                subject, address).isEmpty()) {
            try {
                database.update("insert into wrong_guess (subject, address, failures, since) values (?, ?, 0, ?)",
                        subject, address, now);
            } catch (DuplicateKeyException meanwhile) {
                // another wrong one at the same moment
            }
        }
    }
}
