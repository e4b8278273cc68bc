package huozhong.registration.scan;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.shared.Busy;
import huozhong.shared.Retry;

/**
 * Reads what was uploaded in the background, a page a transaction and one at a time on a node: whatever kills it, the
 * next goes on with the page that was under way.
 */
@Component
class ReadScans implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReadScans.class);
    private static final int TRIES = 5;

    private final ScanIntakes intakes;
    private final ReadPage readPage;
    private final TransactionTemplate transaction;
    /** At most one more turn waits, and runs after the last nudge. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "read-scans"),
            new ThreadPoolExecutor.DiscardPolicy());

    ReadScans(ScanIntakes intakes, ReadPage readPage, TransactionTemplate transaction) {
        this.intakes = intakes;
        this.readPage = readPage;
        this.transaction = transaction;
    }

    /** Something was uploaded. */
    record Uploaded(String intakeId) {
    }

    @TransactionalEventListener
    void on(Uploaded uploaded) {
        nudge();
    }

    @Scheduled(fixedDelay = 5000)
    void nudge() {
        worker.execute(() -> {
            while (!worker.isShutdown() && readNext()) {
                continue;
            }
        });
    }

    /** False when nothing is to be read any more. */
    boolean readNext() {
        var taken = new AtomicReference<ScanIntake>();
        try {
            transaction.executeWithoutResult(status -> intakes.take().ifPresent(intake -> {
                taken.set(intake);
                if (intake.attempts() < TRIES) {
                    readPage.readNext(intake);
                } else {
                    readPage.giveUp(intake);
                }
            }));
        } catch (RuntimeException | OutOfMemoryError failed) {
            LOG.warn("A scanned page could not be read and is tried again: {}", failed.getClass().getSimpleName());
            Optional.ofNullable(taken.get()).ifPresent(intake -> later(intake, failed));
        }
        return taken.get() != null;
    }

    /** What others' work stood in the way of doesn't count as a try. */
    private void later(ScanIntake intake, Throwable failed) {
        if (!(failed instanceof Busy) && !Retry.isLostLock(failed)) {
            transaction.executeWithoutResult(status -> intakes.postpone(intake));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
