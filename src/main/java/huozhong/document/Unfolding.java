package huozhong.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import huozhong.shared.Busy;

/**
 * What is small as it comes and large in memory: workbooks, archives, PDFs, pictures. Each may take a hundred
 * megabytes, so two at a time do on a node, whoever asks; the next waits a little and is then told to come again
 * ({@link Busy}).
 */
public final class Unfolding {

    private static final int PLACES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Unfolding NODE = new Unfolding(PLACES, PATIENCE);

    private final Semaphore places;
    private final Duration patience;
    /** Who has a place already needs no second one for what he finds inside. */
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** A number of places of their own, for what lasts, and how long the next waits for one. */
    public Unfolding(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    public static <T> T onThisNode(Supplier<T> work) {
        return NODE.run(work);
    }

    public <T> T run(Supplier<T> work) {
        if (inside.get()) {
            return work.get();
        }
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /** The same where beginning and end are apart; who enters leaves, by the same thread. Throws Busy. */
    public static void enterThisNode() {
        NODE.enter();
    }

    public static void leaveThisNode() {
        NODE.leave();
    }

    private void enter() {
        await();
        inside.set(true);
    }

    private void leave() {
        inside.remove();
        places.release();
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
