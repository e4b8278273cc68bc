package huozhong.workflow.running;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.Shanghai;

/** Outcomes of which a case wasn't told although it was tried again and again. */
@Component
class Untold {

    /** So many times it may fail before somebody should look. */
    private static final int WORTH_A_LOOK = 3;
    private static final String OVERDUE = " from telling where told_at is null and attempts >= " + WORTH_A_LOOK;
    private static final String SELECT = "select id, process, case_id, message, created_at, next_at" + OVERDUE;

    private final JdbcClient jdbc;
    private final Clock clock;

    Untold(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was to be told to which case, and when it is tried next. */
    record Outcome(String id, String process, String caseId, String message, LocalDateTime createdAt,
                   LocalDateTime nextAt) {
    }

    List<Outcome> list(int most) {
        return jdbc.sql(SELECT + " order by next_at, id limit ?").param(most).query(Outcome.class).list();
    }

    long count() {
        return jdbc.sql("select count(*)" + OVERDUE).query(Long.class).single();
    }

    Optional<Outcome> find(String id) {
        return jdbc.sql(SELECT + " and id = ?").param(id).query(Outcome.class).optional();
    }

    /** Tried at once; false of what is told already. */
    boolean hurry(String id) {
        return jdbc.sql("update telling set next_at = ? where id = ? and told_at is null")
                .params(Shanghai.now(clock), id).update() > 0;
    }
}
