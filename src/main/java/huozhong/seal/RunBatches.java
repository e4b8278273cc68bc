package huozhong.seal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Callers;
import huozhong.seal.signature.SealKey;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/**
 * Seals the orders of a batch beside the requests, each in a transaction of its own. The opened key is in this node's
 * memory only: what dies with it is taken up by the keeper, with his PIN.
 */
@Component
class RunBatches implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RunBatches.class);
    /** So few that requests don't notice. */
    private static final int AT_ONCE = 2;

    private final BatchRows batches;
    private final PressSeal pressSeal;
    private final Callers callers;
    private final TransactionTemplate transaction;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, threads());

    RunBatches(BatchRows batches, PressSeal pressSeal, Callers callers, TransactionTemplate transaction) {
        this.batches = batches;
        this.pressSeal = pressSeal;
        this.callers = callers;
        this.transaction = transaction;
    }

    private static CustomizableThreadFactory threads() {
        var threads = new CustomizableThreadFactory("seal-");
        threads.setDaemon(true);
        return threads;
    }

    void run(BatchRows.Head batch, SealKey key) {
        workers.execute(() -> settle(batch, key));
    }

    private void settle(BatchRows.Head batch, SealKey key) {
        for (var orderId : batches.unsettled(batch.id())) {
            if (batches.take(batch.id(), orderId)) {
                press(batch, orderId, key);
            }
        }
    }

    /** Who presses is asked anew each time: he may have lost his post, or the seal, since. */
    private void press(BatchRows.Head batch, String orderId, SealKey key) {
        try {
            Retry.call(() -> transaction.execute(status -> {
                batches.done(batch.id(), orderId,
                        pressSeal.press(orderId, batch.sealId(), key, callers.of(batch.userId())));
                return "";
            }));
        } catch (NotFound gone) {
            batches.failed(batch.id(), orderId, "您已不能对此事项用印，或此事项已不存在");
        } catch (Refusal | InvalidInput known) {
            batches.failed(batch.id(), orderId, String.valueOf(known.getMessage()));
        } catch (RuntimeException bug) {
            LOG.error("Order {} could not be sealed", orderId, bug);
            batches.failed(batch.id(), orderId, "系统故障，未用印，请稍后重试");
        }
    }

    @Override
    public void destroy() {
        workers.shutdown();
    }
}
