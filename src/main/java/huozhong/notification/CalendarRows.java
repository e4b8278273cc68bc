package huozhong.notification;

import java.time.LocalDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Users' calendar addresses by the hash of their secret, and how often what stands in a calendar was changed. */
@Repository
class CalendarRows {

    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When an address was made, and when a client last read it. */
    record Made(LocalDateTime madeAt, @Nullable LocalDateTime readAt) {
    }

    Optional<Made> of(String userId) {
        return jdbc.sql("select made_at, read_at from calendar_token where user_id = ?").param(userId)
                .query((row, n) -> new Made(row.getObject("made_at", LocalDateTime.class),
                        row.getObject("read_at", LocalDateTime.class))).optional();
    }

    void revoke(String userId) {
        jdbc.sql("delete from calendar_token where user_id = ?").param(userId).update();
    }

    void add(String userId, String hash, LocalDateTime now) {
        jdbc.sql("insert into calendar_token (user_id, token_hash, made_at) values (?, ?, ?)")
                .params(userId, hash, now).update();
    }

    Optional<String> owner(String hash) {
        return jdbc.sql("select user_id from calendar_token where token_hash = ?").param(hash).query(String.class)
                .optional();
    }

    /** False where somebody read it since then. */
    boolean take(String hash, LocalDateTime now, LocalDateTime since) {
        return jdbc.sql("update calendar_token set read_at = ? where token_hash = ? and (read_at is null"
                + " or read_at <= ?)").params(now, hash, since).update() == 1;
    }

    /** SEQUENCE: one more whenever what is said of it is another. */
    int revision(String id, String digest) {
        if (jdbc.sql("update calendar_entry set digest = :digest, revision = revision + 1 where id = :id"
                + " and digest <> :digest").param("digest", digest).param("id", id).update() == 0) {
            jdbc.sql("""
                    insert into calendar_entry (id, digest, revision) select :id, :digest, 0 from (select 1 as one) t
                    where not exists (select 1 from calendar_entry where id = :id)""")
                    .param("id", id).param("digest", digest).update();
        }
        return jdbc.sql("select revision from calendar_entry where id = ?").param(id).query(Integer.class).single();
    }
}
