package huozhong.shared.web;

import java.time.Clock;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;
import huozhong.shared.Shanghai;

/** The keys of the last seven days, each with the answer it got. */
@Component
class IdempotencyKeys implements PersonalData {

    private static final Duration KEPT = Duration.ofDays(7);
    /** Who asks again after that long isn't the browser any more that got no answer. */
    private static final Duration ASKED_AGAIN = Duration.ofHours(1);

    private final JdbcTemplate database;
    private final Clock clock;

    IdempotencyKeys(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Waits for a concurrent request with the same key; false if that one, or an earlier one, has it. */
    boolean take(KeyedRequest request) {
        try {
            database.update("""
                    insert into idempotency_key (user_id, key_value, request_hash, status, created_at)
                    values (?, ?, ?, 0, ?)""", request.userId(), request.keyHash(), request.requestHash(),
                    Shanghai.now(clock));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void keep(KeyedRequest request, int status, @Nullable String body) {
        database.update("update idempotency_key set status = ?, body = ? where user_id = ? and key_value = ?",
                status, body, request.userId(), request.keyHash());
    }

    Kept kept(KeyedRequest request) {
        return database.queryForObject(
                "select request_hash, status, body from idempotency_key where user_id = ? and key_value = ?",
                (row, n) -> new Kept(row.getString("request_hash"), row.getInt("status"), row.getString("body")),
                request.userId(), request.keyHash());
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void sweep() {
        database.update("delete from idempotency_key where created_at < ?", Shanghai.now(clock).minus(KEPT));
    }

    /** Answers may quote a nominee and don't say whom: all go but the last hour's, which the next days' sweep takes. */
    @Override
    public void forgetPlan(String planId) {
        database.update("update idempotency_key set body = null where body is not null and created_at < ?",
                Shanghai.now(clock).minus(ASKED_AGAIN));
    }

    /** A key's request and its answer. */
    record Kept(String requestHash, int status, @Nullable String body) {
    }
}
