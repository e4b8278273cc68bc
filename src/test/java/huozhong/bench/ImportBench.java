package huozhong.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import org.springframework.context.ApplicationContext;

import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.nomination.Kangping;
import huozhong.roster.CheckRoster;
import huozhong.roster.CheckRoster.Upload;
import huozhong.roster.ConfirmImport;

/** A roster of 10,000 people: checked, and written as drafts. */
final class ImportBench {

    private static final double OF_BARE = 0.3;
    private static final double HEAP = 400;

    private final ApplicationContext beans;

    ImportBench(ApplicationContext beans) {
        this.beans = beans;
    }

    List<Line> measure(boolean quick) throws Exception {
        var rows = quick ? 1000 : 10_000;
        run(200);
        return run(rows);
    }

    private List<Line> run(int rows) throws Exception {
        var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        var clerk = places.caller(places.clerk);
        var roster = roster(rows, places.hospital.name());
        var check = new Measured<>(() -> beans.getBean(CheckRoster.class)
                .check(places.plan.id(), places.publicity.id(), new Upload("roster.xlsx", roster), null, clerk));
        var confirm = new Measured<>(() -> beans.getBean(ConfirmImport.class).submitting(check.answer, clerk));
        var written = confirm.answer.written();
        var bare = written / new BareInserts(beans).seconds(places.plan.id());
        return List.of(check.line("import, check", rows), confirm.line("import, confirm", written),
                Line.atLeast(OF_BARE, written / confirm.seconds / bare, "import, of bare batch inserts",
                        "%.0f rows a second, bare %.0f (or 1,000 a second)", written / confirm.seconds, bare));
    }

    private static byte[] roster(int rows, String employer) {
        return MainJobScene.roster(IntStream.rangeClosed(1, rows).mapToObj(i -> new Person(i, "王" + (char) ('一' + i),
                employer + "主任医师", String.valueOf(13_000_000_000L + i), "卫生健康")).toList());
    }

    /** Time and heap of one piece of work. */
    private static final class Measured<T> {

        private final T answer;
        private final double seconds;
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
}
