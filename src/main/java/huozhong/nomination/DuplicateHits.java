package huozhong.nomination;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * What clerks were told of the same person elsewhere: every hit leaves a trace, and one user is told only so many an
 * hour. A draft that is saved every other second meets each of its twins once.
 */
@Component
class DuplicateHits {

    /** So many hits an hour are told to one user; the office sees the others all the same. */
    private static final int TOLD_AN_HOUR = 30;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    DuplicateHits(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether to tell of a twin that was met without a draft, as in a file. */
    boolean tell(String twinId, Duty duty, Caller caller) {
        return add(null, twinId, duty, caller);
    }

    /** Whether to tell of a draft's twin: as it was at the first time, or now if it was too much then. */
    boolean tell(String draftId, String twinId, Duty duty, Caller caller) {
        var before = jdbc.sql("select told from duplicate_hit where nomination_id = ? and twin_id = ?")
                .params(draftId, twinId).query(Boolean.class).list();
        if (before.isEmpty()) {
            return add(draftId, twinId, duty, caller);
        }
        return before.contains(true) || mayBeTold(caller) && tellAfterAll(draftId, twinId, duty, caller);
    }

    private boolean add(@Nullable String draftId, String twinId, Duty duty, Caller caller) {
        var told = mayBeTold(caller);
        jdbc.sql("insert into duplicate_hit (id, user_id, at, told, nomination_id, twin_id) values (?,?,?,?,?,?)")
                .params(Ids.next(), caller.userId(), Shanghai.now(clock), told, draftId, twinId).update();
        record(twinId, told, duty, caller);
        return told;
    }

    private boolean tellAfterAll(String draftId, String twinId, Duty duty, Caller caller) {
        jdbc.sql("update duplicate_hit set told = true, user_id = ?, at = ? where nomination_id = ? and twin_id = ?")
                .params(caller.userId(), Shanghai.now(clock), draftId, twinId).update();
        record(twinId, true, duty, caller);
        return true;
    }

    private void record(String twinId, boolean told, Duty duty, Caller caller) {
        audit.record(caller.act(duty, "DUPLICATE_FOUND", twinId, Map.of("told", String.valueOf(told))));
    }

    private boolean mayBeTold(Caller caller) {
        return jdbc.sql("select count(*) from duplicate_hit where user_id = ? and at > ? and told = true")
                .params(caller.userId(), Shanghai.now(clock).minusHours(1)).query(Integer.class).single()
                < TOLD_AN_HOUR;
    }
}
