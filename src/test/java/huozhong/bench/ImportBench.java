package huozhong.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContext;

import huozhong.MainJobScene;
import huozhong.MainJobScene.Person;
import huozhong.nomination.Kangping;
import huozhong.roster.CheckRoster;
import huozhong.roster.CheckRoster.Upload;
import huozhong.roster.ConfirmImport;

/** A roster of 10,000 people: checked, and written as drafts. */
final class ImportBench {

    private final ApplicationContext beans;

    ImportBench(ApplicationContext beans) {
        this.beans = beans;
    }

    List<Line> measure(boolean quick) {
        var rows = quick ? 1000 : 10_000;
        run(200);
        return run(rows);
    }

    private List<Line> run(int rows) {
        var places = beans.getAutowireCapableBeanFactory().createBean(Kangping.class);
        var clerk = places.caller(places.clerk);
        var roster = roster(rows, places.hospital.name());
        var check = new Measured<>(() -> beans.getBean(CheckRoster.class)
                .check(places.plan.id(), places.publicity.id(), new Upload("roster.xlsx", roster), null, clerk));
        var confirm = new Measured<>(() -> beans.getBean(ConfirmImport.class).submitting(check.answer, clerk));
        return List.of(check.line("import, check", rows), confirm.line("import, confirm", confirm.answer.written()));
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

        Measured(Supplier<T> work) {
            System.gc();
            heap().forEach(MemoryPoolMXBean::resetPeakUsage);
            before = heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
            var begin = System.nanoTime();
            answer = work.get();
            seconds = (System.nanoTime() - begin) / 1e9;
            peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        }

        private static List<MemoryPoolMXBean> heap() {
            return ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        }

        Line line(String what, int rows) {
            return Line.plain(what,
                    "%d rows, %.0f a second; heap %d MB before, at most %d MB with garbage, of 1024", rows,
                    rows / seconds, before >> 20, peak >> 20);
        }
    }
}
