package huozhong.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/** Time and heap of one piece of work. */
final class Measured<T> {

    private static final double HEAP = 400;

    final T answer;
    final double seconds;
    private final long before;
    private final long peak;
    private final AtomicLong kept = new AtomicLong();

    Measured(Supplier<T> work) throws ListenerNotFoundException {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        before = used();
        NotificationListener collected = (notice, nothing) ->
                kept.accumulateAndGet(afterCollection(notice), Math::max);
        collectors().forEach(one -> one.addNotificationListener(collected, null, null));
        var begin = System.nanoTime();
        answer = work.get();
        seconds = (System.nanoTime() - begin) / 1e9;
        peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        for (var one : collectors()) {
            one.removeNotificationListener(collected);
        }
        System.gc();
        kept.accumulateAndGet(used(), Math::max);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    private static List<NotificationEmitter> collectors() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream().map(NotificationEmitter.class::cast)
                .toList();
    }

    private static long used() {
        return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long afterCollection(Notification notice) {
        var after = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData()).getGcInfo()
                .getMemoryUsageAfterGc();
        return heap().stream().mapToLong(pool -> after.get(pool.getName()).getUsed()).sum();
    }

    Line line(String what, int rows) {
        return Line.atMost(HEAP, kept.get() >> 20, what,
                "%d rows, %.0f a second; heap %d MB before, at most %d after a collection, %d with garbage", rows,
                rows / seconds, before >> 20, kept.get() >> 20, peak >> 20);
    }
}
