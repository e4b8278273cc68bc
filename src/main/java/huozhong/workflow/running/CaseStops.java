package huozhong.workflow.running;

import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stops that await a second person, by the job or fault because of which they were asked for. */
@Component
class CaseStops {

    private static final String ALL = "select failed_id, process, case_id, reason, asked_by, asked_at from case_stop";

    private final JdbcClient jdbc;

    CaseStops(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where one is asked for already. */
    boolean add(CaseStop asked) {
        try {
            return jdbc.sql("insert into case_stop (failed_id, process, case_id, reason, asked_by, asked_at)"
                    + " values (?,?,?,?,?,?)").params(asked.failedId(), asked.process(), asked.caseId(),
                            asked.reason(), asked.askedBy(), asked.askedAt()).update() == 1;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    List<CaseStop> open() {
        return jdbc.sql(ALL + " order by asked_at, failed_id").query(CaseStop.class).list();
    }

    Optional<CaseStop> find(String failedId) {
        return jdbc.sql(ALL + " where failed_id = ?").param(failedId).query(CaseStop.class).optional();
    }

    /** False where somebody decided meanwhile. */
    boolean end(String failedId) {
        return jdbc.sql("delete from case_stop where failed_id = ?").param(failedId).update() == 1;
    }
}
