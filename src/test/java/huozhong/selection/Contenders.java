package huozhong.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Callers;
import huozhong.plan.QuotaExhausted;
import huozhong.shared.Retry;

/**
 * 32 threads of one node, each of which chooses a nominee of its own, all at once. They are more than the node has
 * connections: who is told that there is none free asks again, as a browser does on a 503.
 */
final class Contenders implements AutoCloseable {

    static final int THREADS = 32;
    private static final int ASKED_AGAIN = 20;

    private final ChooseSeats seats;
    private final Callers callers;
    private final TransactionTemplate transaction;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Contenders(ChooseSeats seats, Callers callers, TransactionTemplate transaction) {
        this.seats = seats;
        this.callers = callers;
        this.transaction = transaction;
    }

    /** How many of the nominees got a seat; the others were refused because there was none. */
    int race(String round, List<String> nominees, String userId) {
        return race(nominees.stream().map(nominee -> (Callable<Boolean>) () -> choose(round, nominee, userId))
                .toList());
    }

    int race(List<Callable<Boolean>> contenders) {
        var start = new CountDownLatch(1);
        var outcomes = new ArrayList<Future<Boolean>>();
        contenders.forEach(contender -> outcomes.add(threads.submit(() -> {
            start.await();
            return contender.call();
        })));
        start.countDown();
        return (int) outcomes.stream().filter(Contenders::won).count();
    }

    private static boolean won(Future<Boolean> outcome) {
        try {
            return outcome.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private boolean choose(String round, String nominee, String userId) {
        for (var asked = 0; ; asked++) {
            try {
                Retry.call(() -> transaction.execute(status -> {
                    seats.choose(round, List.of(nominee), callers.of(userId));
                    return nominee;
                }));
                return true;
            } catch (QuotaExhausted full) {
                return false;
            } catch (CannotCreateTransactionException noConnectionFree) {
                if (asked == ASKED_AGAIN) {
                    throw noConnectionFree;
                }
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
