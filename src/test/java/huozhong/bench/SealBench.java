package huozhong.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.springframework.context.ApplicationContext;

import huozhong.access.Caller;
import huozhong.seal.ManySeals;
import huozhong.seal.signature.OneSealBench;
import huozhong.workflow.desk.TaskList;
import huozhong.workflow.desk.TaskList.Filter;
import huozhong.workflow.desk.TaskList.Sort;

/** A form and a seal against the bare libraries, and a hundred seals at once beside somebody's task list. */
final class SealBench {

    private static final double BAR = 1.5;
    private static final double SLOWER = 2;
    private static final int PAGE = 20;
    private static final long PAUSE = 10_000_000;
    private static final Filter FIRST = new Filter(null, null, null, false, null, Sort.DUE, null, PAGE);

    private final ApplicationContext beans;
    private final TaskList list;

    SealBench(ApplicationContext beans) {
        this.beans = beans;
        list = beans.getBean(TaskList.class);
    }

    List<Line> measure(boolean quick) throws IOException {
        var lines = new ArrayList<>(new FormBench().measure(quick));
        lines.add(one(quick ? 11 : 51));
        lines.add(many(quick ? 20 : 100));
        return lines;
    }

    private static Line one(int rounds) throws IOException {
        var bench = new OneSealBench(Files.createTempDirectory("seals"));
        var times = new double[2][rounds];
        for (var warm = 0; warm < 2; warm++) {
            for (var round = 0; round < rounds; round++) {
                times[0][round] = milliseconds(bench::ours);
                times[1][round] = milliseconds(bench::bare);
            }
        }
        var ours = Line.median(times[0]);
        var bare = Line.median(times[1]);
        return Line.atMost(BAR, ours / bare, "seals, one", "%.1f ms, the bare libraries %.1f ms", ours, bare);
    }

    private Line many(int forms) {
        var seals = new ManySeals(beans);
        seals.prepare(forms, 18_900_000_000L);
        var looking = seals.looking();
        look(looking, 300);
        var quiet = p95(look(looking, 300));
        var begin = System.nanoTime();
        seals.begin();
        var meanwhile = new ArrayList<Double>();
        var steps = 0;
        var before = 0;
        while (!seals.isOver()) {
            meanwhile.addAll(look(looking, 10));
            var done = seals.done();
            steps += done > before ? 1 : 0;
            before = done;
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        return Line.atMost(SLOWER, p95(meanwhile) / quiet, "seals, in one confirmation",
                "%d of %d forms in %.1f s, progress seen %d times; a task list's p95 %.2f ms, quiet %.2f ms",
                seals.done(), forms, seconds, steps, p95(meanwhile), quiet);
    }

    private List<Double> look(Caller caller, int times) {
        var taken = new ArrayList<Double>();
        for (var i = 0; i < times; i++) {
            taken.add(milliseconds(() -> list.open(FIRST, caller)));
            LockSupport.parkNanos(PAUSE);
        }
        return taken;
    }

    private static double p95(List<Double> times) {
        return times.stream().sorted().skip((long) (times.size() * 0.95)).findFirst().orElse(0.0);
    }

    private static double milliseconds(Runnable work) {
        var begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }
}
