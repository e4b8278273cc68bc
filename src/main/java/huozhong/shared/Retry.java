package huozhong.shared;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;
import org.springframework.dao.ConcurrencyFailureException;

/** Runs a piece of work again when it lost against a concurrent one; goes outside the transaction, never inside. */
public final class Retry {

    private static final int TRIES = 5;
    /** Nobody waits longer for another try: each may have waited for a lock already. */
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int SHORTEST_PAUSE = 20;

    /** Deadlock and lock timeout (MySQL 1213, 1205; H2 40001, 50200), concurrent update (H2 90131). */
    private static final Set<Integer> LOST_LOCK = Set.of(1213, 1205, 40001, 50200, 90131);
    /** Somebody else was first with the unique value: on the second try the rule itself finds it and says so. */
    private static final Set<Integer> DUPLICATE = Set.of(1062, 23505);

    private Retry() {
    }

    public static <T> T call(Supplier<T> work) {
        var begun = System.nanoTime();
        for (var tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (RuntimeException failed) {
                var isLate = System.nanoTime() - begun > LONGEST.toNanos();
                if (tried == TRIES || isLate || !isTransient(failed)) {
                    throw failed;
                }
                pause(tried, failed);
            }
        }
    }

    /** Whether somebody else's work stood in the way: the same again can succeed. */
    public static boolean isLostLock(Throwable failed) {
        return causes(failed).anyMatch(cause -> has(cause, LOST_LOCK) || cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException || isTheEnginesOwn(cause));
    }

    private static boolean isTransient(Throwable failed) {
        return isLostLock(failed) || causes(failed).anyMatch(cause -> has(cause, DUPLICATE));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static boolean has(Throwable cause, Set<Integer> codes) {
        return cause instanceof SQLException sql && codes.contains(sql.getErrorCode());
    }

    /** By name, because only workflow may import the engine. */
    private static boolean isTheEnginesOwn(Throwable cause) {
        return cause.getClass().getSimpleName().equals("OptimisticLockingException");
    }

    private static void pause(int tried, RuntimeException failed) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE << tried));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw failed;
        }
    }
}
