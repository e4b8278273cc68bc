package huozhong.workflow;

import java.time.Clock;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.Ids;
import huozhong.shared.Shanghai;

/** What a published set couldn't do with a case, for the flow administrators: each once until it is settled. */
@Component
public class FlowFaults {

    private final JdbcClient jdbc;
    private final Clock clock;

    FlowFaults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the transaction of whoever goes on all the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(String process, String caseId, String step, String reason) {
        add(process, caseId, step, reason);
    }

    /** Stays although the act that found it is taken back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void foundApart(String process, String caseId, String step, String reason) {
        add(process, caseId, step, reason);
    }

    private void add(String process, String caseId, String step, String reason) {
        if (jdbc.sql("select count(*) from flow_fault where case_id = ? and process = ? and step = ?"
                + " and settled_at is null")
                .params(caseId, process, step).query(Long.class).single() == 0) {
            jdbc.sql("insert into flow_fault (id, process, case_id, step, reason, found_at) values (?,?,?,?,?,?)")
                    .params(Ids.next(), process, caseId, step, reason, Shanghai.now(clock)).update();
        }
    }

    /** Whether its task only waits for the office to give it to somebody. */
    public boolean isUnrouted(String id) {
        return jdbc.sql("select count(*) from flow_fault where id = ? and reason = ?")
                .params(id, TaskListeners.UNROUTED)
                .query(Long.class).single() > 0;
    }

    public boolean settle(String id) {
        return jdbc.sql("update flow_fault set settled_at = ? where id = ? and settled_at is null")
                .params(Shanghai.now(clock), id).update() == 1;
    }

    public List<FlowFault> open(int most) {
        return jdbc.sql("select id, process, case_id, step, reason, found_at from flow_fault where settled_at is null"
                + " order by found_at, id limit ?").param(most).query(FlowFault.class).list();
    }

    public long count() {
        return jdbc.sql("select count(*) from flow_fault where settled_at is null").query(Long.class).single();
    }
}
