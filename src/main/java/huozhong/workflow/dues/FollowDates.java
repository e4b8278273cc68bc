package huozhong.workflow.dues;

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

import huozhong.workflow.dues.DueShift.Stage;

/**
 * Lets tasks and timers follow a date that moved, so many a transaction, at once after the move's commit and on
 * any node; where one stopped, the next goes on. It gives them the date they have then, so that doing it twice or
 * after another move does no harm.
 */
@Component
class FollowDates implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FollowDates.class);
    private static final int CHUNK = 50;

    private final DueShifts shifts;
    private final DueTasks tasks;
    private final DueTimers timers;
    private final TransactionTemplate transaction;
    /** At most one more turn waits: any number of nudges, and it runs after the last of them. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1), work -> new Thread(work, "follow-dates"),
            new ThreadPoolExecutor.DiscardPolicy());

    FollowDates(DueShifts shifts, DueTasks tasks, DueTimers timers, TransactionTemplate transaction) {
        this.shifts = shifts;
        this.tasks = tasks;
        this.timers = timers;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    void on(Dues.Moved moved) {
        nudge();
    }

    @Scheduled(fixedDelay = 3000)
    void nudge() {
        worker.execute(this::followAll);
    }

    private void followAll() {
        var next = followNext();
        while (next) {
            next = followNext();
        }
    }

    /** False when nothing is to do any more. */
    private boolean followNext() {
        var taken = new AtomicReference<DueShift>();
        try {
            transaction.executeWithoutResult(status -> shifts.take().ifPresent(shift -> {
                taken.set(shift);
                follow(shift);
            }));
        } catch (RuntimeException failed) {
            LOG.warn("Dates could not follow and are tried again: {}", failed.getClass().getSimpleName());
            Optional.ofNullable(taken.get()).ifPresent(shifts::postpone);
        }
        return taken.get() != null;
    }

    private void follow(DueShift shift) {
        var things = shift.stage() == Stage.TASKS ? tasks : timers;
        var ids = things.after(shift.position(), shift, CHUNK);
        if (!ids.isEmpty()) {
            ids.forEach(things::follow);
            shifts.advance(shift, ids.size(), ids.get(ids.size() - 1));
        } else if (shift.stage() == Stage.TASKS) {
            shifts.turnToTimers(shift);
        } else {
            shifts.end(shift);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
