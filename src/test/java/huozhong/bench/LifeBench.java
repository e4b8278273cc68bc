package huozhong.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One nominee's life against the bare engine's, with 1, 4 and 16 threads; rounds of both in turn. */
final class LifeBench {

    private static final double BAR = 0.5;

    private final Server server;
    private final JdbcTemplate jdbc;
    private final Life ours;
    private final Life bare;

    LifeBench(Server server, ConfigurableApplicationContext application) {
        this.server = server;
        this.jdbc = application.getBean(JdbcTemplate.class);
        this.ours = new OurLife(application);
        this.bare = new BareLife(server.pool("bare", ""));
    }

    List<Line> measure(boolean quick) throws Exception {
        var lives = quick ? 24 : 120;
        var rounds = quick ? 3 : 7;
        for (var warm = 0; warm < (quick ? 1 : 3); warm++) {
            rate(ours, 4, lives);
            rate(bare, 4, lives);
        }
        var lines = new ArrayList<Line>();
        for (var threads : new int[] {1, 4, 16}) {
            lines.add(compare(threads, threads == 1 ? lives / 2 : lives, rounds));
        }
        lines.add(Line.plain("SQL statements a life", "ours %d, bare engine %d", statements(ours), statements(bare)));
        return lines;
    }

    private Line compare(int threads, int lives, int rounds) throws Exception {
        var ratios = new double[rounds];
        var our = new double[rounds];
        var bares = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            our[round] = rate(ours, threads, lives);
            bares[round] = rate(bare, threads, lives);
            ratios[round] = our[round] / bares[round];
        }
        return Line.atLeast(BAR, Line.median(ratios), "life, " + threads + " threads",
                "ours %.1f/s, bare engine %.1f/s; ratio median %.2f, min %.2f, max %.2f of %d rounds",
                Line.median(our), Line.median(bares), Line.median(ratios), Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow(), rounds);
    }

    /** Lives a second. */
    private double rate(Life life, int threads, int lives) throws Exception {
        var prepared = new ArrayBlockingQueue<String>(lives);
        for (var i = 0; i < lives; i++) {
            prepared.add(life.prepare(i % threads) + " " + i % threads);
        }
        var executor = Executors.newFixedThreadPool(threads);
        try {
            var begin = System.nanoTime();
            Callable<Integer> work = () -> liveAll(life, prepared);
            for (var done : executor.invokeAll(IntStream.range(0, threads).mapToObj(i -> work).toList())) {
                done.get();
            }
            return lives / ((System.nanoTime() - begin) / 1e9);
        } finally {
            executor.shutdown();
        }
    }

    private static int liveAll(Life life, ArrayBlockingQueue<String> prepared) {
        for (var next = prepared.poll(); next != null; next = prepared.poll()) {
            var parts = next.split(" ");
            life.live(parts[0], Integer.parseInt(parts[1]));
        }
        return 0;
    }

    private long statements(Life life) throws Exception {
        var ids = IntStream.range(0, 10).mapToObj(i -> life.prepare(0)).toList();
        Thread.sleep(1000);
        var before = server.statements(jdbc);
        ids.forEach(id -> life.live(id, 0));
        return (server.statements(jdbc) - before) / ids.size();
    }
}
