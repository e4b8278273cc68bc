package huozhong.workflow;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.Shanghai;

/** Which tasks a user opened, as they are now: a correction makes them unseen again. */
@Repository
public class TaskSeen {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskSeen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Callers check first that the task is the user's to act on. */
    @Transactional
    public void opened(String taskId, Caller caller) {
        if (isSeen(taskId, caller)) {
            return;
        }
        try {
            jdbc.sql("insert into task_seen (user_id, task_id, seen_at) values (?,?,?)")
                    .params(caller.userId(), taskId, Shanghai.now(clock)).update();
        } catch (DuplicateKeyException twice) {
            // in two windows at once: it is seen
        }
    }

    boolean isSeen(String taskId, Caller caller) {
        return jdbc.sql("select 1 from task_seen where task_id = ? and user_id = ?")
                .params(taskId, caller.userId()).query(Integer.class).optional().isPresent();
    }

    public void require(String taskId, Caller caller) {
        if (!isSeen(taskId, caller)) {
            throw new NeverOpened();
        }
    }

    /** Those of these tasks that the user opened. */
    public Set<String> among(Collection<String> taskIds, Caller caller) {
        return taskIds.isEmpty() ? Set.of()
                : jdbc.sql("select task_id from task_seen where user_id = :user and task_id in (:tasks)")
                        .param("user", caller.userId()).param("tasks", taskIds).query(String.class).set();
    }

    /** Whether anybody did. */
    public boolean isSeenByAnybody(String taskId) {
        return jdbc.sql("select 1 from task_seen where task_id = ? limit 1").param(taskId).query(Integer.class)
                .optional().isPresent();
    }

    public void forget(String taskId) {
        jdbc.sql("delete from task_seen where task_id = ?").param(taskId).update();
    }

    /** What the open tasks of this case were opened for has changed. */
    void changed(String process, String caseId) {
        jdbc.sql("""
                delete from task_seen where task_id in
                (select task_id from task_entry where process = ? and case_id = ? and state = 'OPEN')""")
                .params(process, caseId).update();
    }
}
