package huozhong.workflow.desk;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;
import huozhong.workflow.desk.BatchItems.Item;

/**
 * Submits what is marked, and only that: agreement, within one step and one category, a transaction a person. The key
 * names the batch: a retry goes on where it stopped and answers the same.
 */
@Service
public class SubmitBatch {

    private static final Logger LOG = LoggerFactory.getLogger(SubmitBatch.class);

    private final BeginBatch beginBatch;
    private final BatchItems items;
    private final AgreeMarked agreeMarked;
    private final TransactionTemplate transaction;

    SubmitBatch(BeginBatch beginBatch, BatchItems items, AgreeMarked agreeMarked, TransactionTemplate transaction) {
        this.beginBatch = beginBatch;
        this.items = items;
        this.agreeMarked = agreeMarked;
        this.transaction = transaction;
    }

    /** What became of one marked task; what failed has a reason and stays marked. */
    public record Outcome(String taskId, BatchState state, String message) {
    }

    /** Who sends the same batch while it runs helps with it, or is told so and asks again. */
    public List<Outcome> submit(List<String> taskIds, String key, Caller caller) {
        String batchId = Retry.call(() -> transaction.execute(status -> beginBatch.begin(taskIds, key, caller)));
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

    private void agree(String batchId, Item item, Caller caller) {
        try {
            Retry.call(() -> transaction.execute(status -> {
                agreeMarked.agree(item, caller);
                items.done(batchId, item);
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
