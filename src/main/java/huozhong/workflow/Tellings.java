package huozhong.workflow;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/**
 * The outbox through which one decision tells many cases: a row a case, written with the decision; each case is told
 * in a transaction of its own and retried until it takes it.
 */
@Service
public class Tellings {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tellings(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Promises to tell; the same cause tells a case the same message only once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void promise(String process, String caseId, String message, String word, String cause) {
        var now = Shanghai.now(clock);
        jdbc.sql("""
                insert into telling (id, process, case_id, message, word, cause, created_at, next_at, attempts)
                select ?,?,?,?,?,?,?,?,0 from (select 1 as one) t
                where not exists (select 1 from telling where case_id = ? and message = ? and cause = ?)""")
                .params(Ids.next(), process, caseId, message, word, cause, now, now, caseId, message, cause)
                .update();
        events.publishEvent(new Promised());
    }

    /** Takes back what was promised to a case and isn't told yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(String process, String caseId, String message) {
        jdbc.sql("delete from telling where process = ? and case_id = ? and message = ? and told_at is null")
                .params(process, caseId, message).update();
    }

    /** Something is to be told once this transaction is committed. */
    record Promised() {
    }
}
