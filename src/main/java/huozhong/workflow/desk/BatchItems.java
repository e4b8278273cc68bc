package huozhong.workflow.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.shared.Shanghai;
import huozhong.workflow.desk.SubmitBatch.Outcome;

/**
 * The tasks of batches. Each is taken by one request at a time, and for half a minute: who died over it is followed by
 * the next that asks. What is done stays done.
 */
@Repository
class BatchItems {

    /** Longer than one submission may be tried. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A marked task and the words of the opinion. */
    record Item(String taskId, String text) {
    }

    void add(String batchId, Item item) {
        jdbc.sql("insert into task_batch_item (batch_id, task_id, text, state, message) values (?,?,?,'PENDING','')")
                .params(batchId, item.taskId, item.text).update();
    }

    List<Item> unsettled(String batchId) {
        return jdbc.sql("select task_id, text from task_batch_item where batch_id = ?"
                        + " and state in ('PENDING', 'RUNNING') order by task_id").param(batchId)
                .query((row, n) -> new Item(row.getString("task_id"), row.getString("text"))).list();
    }

    /** False where another request has it in hand, or had. */
    boolean take(String batchId, Item item) {
        var now = Shanghai.now(clock);
        return jdbc.sql("update task_batch_item set state = 'RUNNING', taken_at = ? where batch_id = ? and task_id = ?"
                        + " and (state = 'PENDING' or state = 'RUNNING' and taken_at < ?)")
                .params(now, batchId, item.taskId, now.minus(LEASE)).update() == 1;
    }

    /** In the transaction of what was done. */
    void done(String batchId, Item item) {
        jdbc.sql("update task_batch_item set state = 'DONE', message = '' where batch_id = ? and task_id = ?")
                .params(batchId, item.taskId).update();
    }

    void failed(String batchId, Item item, String why) {
        jdbc.sql("update task_batch_item set state = 'FAILED', message = ? where batch_id = ? and task_id = ?"
                + " and state = 'RUNNING'").params(why, batchId, item.taskId).update();
    }

    List<Outcome> outcomes(String batchId) {
        return jdbc.sql("select * from task_batch_item where batch_id = ? order by task_id").param(batchId)
                .query((row, n) -> new Outcome(row.getString("task_id"), BatchState.valueOf(row.getString("state")),
                        row.getString("message")))
                .list();
    }
}
