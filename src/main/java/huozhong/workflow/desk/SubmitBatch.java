package huozhong.workflow.desk;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;
import huozhong.shared.Shanghai;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.BatchItems.Item;

/**
 * Submits what is marked, and only that: agreement, within one step and one category, a transaction a person. The key
 * names the batch: a retry goes on where it stopped and answers the same.
 */
@Service
public class SubmitBatch {

    private static final Logger LOG = LoggerFactory.getLogger(SubmitBatch.class);

    private final JdbcClient jdbc;
    private final BatchItems items;
    private final Marks marks;
    private final Tasks tasks;
    private final Cautions cautions;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SubmitBatch(JdbcClient jdbc, BatchItems items, Marks marks, Tasks tasks, Cautions cautions, ObjectMapper json,
                TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.marks = marks;
        this.tasks = tasks;
        this.cautions = cautions;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of one marked task; what failed has a reason and stays marked. */
    public record Outcome(String taskId, BatchState state, String message) {
    }

    /** Who sends the same batch while it runs helps with it, or is told so and asks again. */
    public List<Outcome> submit(List<String> taskIds, String key, Caller caller) {
        String batchId = Retry.call(() -> transaction.execute(status -> begin(taskIds, key, caller)));
        for (var item : items.unsettled(batchId)) {
            if (items.take(batchId, item)) {
                agree(batchId, item, caller);
            }
        }
        return outcomes(batchId);
    }

    private List<Outcome> outcomes(String batchId) {
        var outcomes = items.outcomes(batchId);
        if (outcomes.stream().anyMatch(outcome -> outcome.state == BatchState.RUNNING)) {
            throw new BatchRunning();
        }
        return outcomes;
    }

    /** The batch of this key, begun now or before; what is marked is read first, since its twin takes the marks off. */
    private String begin(List<String> taskIds, String key, Caller caller) {
        var marked = marks.of(caller).stream().filter(mark -> taskIds.contains(mark.taskId())).toList();
        var known = jdbc.sql("select id from task_batch where user_id = ? and key_value = ?")
                .params(caller.userId(), key).query(String.class).optional();
        if (known.isPresent()) {
            requireSame(known.get(), taskIds);
            return known.get();
        }
        requireAlike(marked, taskIds);
        var id = Ids.next();
        insert(id, key, caller);
        marked.forEach(mark -> items.add(id, new Item(mark.taskId(), mark.text())));
        return id;
    }

    private void insert(String id, String key, Caller caller) {
        try {
            jdbc.sql("insert into task_batch (id, user_id, key_value, created_at) values (?,?,?,?)")
                    .params(id, caller.userId(), key, Shanghai.now(clock)).update();
        } catch (DuplicateKeyException twin) {
            throw new BatchRunning();
        }
    }

    private void requireSame(String batchId, List<String> taskIds) {
        var begunWith = items.outcomes(batchId).stream().map(Outcome::taskId).toList();
        if (!new HashSet<>(taskIds).equals(new HashSet<>(begunWith))) {
            throw new InvalidInput("taskIds", "同一批次的内容不能更改");
        }
    }

    private static void requireAlike(List<Marks.Mark> marked, List<String> taskIds) {
        if (taskIds.isEmpty() || marked.size() != new HashSet<>(taskIds).size()) {
            throw new InvalidInput("taskIds", "只能提交已选同意的事项，请刷新后重试");
        }
        if (marked.stream().map(mark -> mark.step() + " " + mark.category()).distinct().count() > 1) {
            throw new InvalidInput("taskIds", "批量办理限于同一环节、同一类别");
        }
    }

    private void agree(String batchId, Item item, Caller caller) {
        try {
            var submission = json.createObjectNode().put("decision", "AGREE").put("text", item.text());
            Retry.call(() -> transaction.execute(status -> {
                cautions.require(tasks.actable(item.taskId(), caller), caller);
                tasks.submit(item.taskId(), submission, caller);
                items.done(batchId, item);
                marks.takeOff(item.taskId(), caller);
                return "";
            }));
        } catch (Refusal | InvalidInput | NotFound known) {
            items.failed(batchId, item, String.valueOf(known.getMessage()));
        } catch (RuntimeException bug) {
            LOG.error("A batch's task {} failed", item.taskId(), bug);
            items.failed(batchId, item, "系统故障，请稍后重试");
        }
    }
}
