package huozhong.document;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import huozhong.shared.Busy;

/**
 * What is small as it comes and large in memory: workbooks, archives, PDFs, pictures. Each may take a hundred megabytes,
 * so two at a time do on a node, whoever asks; the next waits a little and is then told to come again ({@link Busy}).
 */
public final class Unfolding {

    private static final int PLACES = 2;
    private static final int PATIENCE_SECONDS = 5;
    private static final Unfolding NODE = new Unfolding(PLACES);

    private final Semaphore places;
    /** Who has a place already needs no second one for what he finds inside. */
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    /** A number of places of their own, for what lasts. */
    public Unfolding(int places) {
        this.places = new Semaphore(places, true);
    }

    public static <T> T onThisNode(Supplier<T> work) {
        return NODE.run(work);
    }

    public <T> T run(Supplier<T> work) {
        if (inside.get()) {
            return work.get();
        }
        await();
        inside.set(true);
        try {
            return work.get();
        } finally {
            inside.remove();
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }
}
