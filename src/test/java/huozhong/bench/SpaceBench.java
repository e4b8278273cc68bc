package huozhong.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a nominee leaves in the database by the time he is accepted: pages of tables and indexes, by whose. */
final class SpaceBench {

    private static final int THREADS = 4;
    private static final int WARM = 40;
    private static final int MOST_SHOWN = 8;
    private static final double MOST = 35;

    private final JdbcTemplate jdbc;
    private final Life life;

    SpaceBench(Server server, ConfigurableApplicationContext application) {
        jdbc = new JdbcTemplate(server.pool("huozhong", ""));
        life = new OurLife(application);
    }

    List<Line> measure(boolean quick) throws Exception {
        var lives = quick ? 100 : 500;
        live(WARM);
        var before = bytes();
        live(lives);
        var grown = new TreeMap<String, Double>();
        bytes().forEach((table, after) -> grown.put(table, (after - before.getOrDefault(table, 0L)) / 1024.0 / lives));
        var history = sum(grown, "ACT_HI_");
        var engine = sum(grown, "ACT_") - history;
        var all = sum(grown, "");
        var lines = new ArrayList<Line>();
        lines.add(Line.atMost(MOST, all, "KB a nominee, of %,d".formatted(lives),
                "%.1f: ours %.1f, the engine's history %.1f, the rest of the engine %.1f",
                all, all - history - engine, history, engine));
        grown.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()).limit(MOST_SHOWN)
                .forEach(one -> lines.add(Line.plain("  " + one.getKey(), "%.1f KB", one.getValue())));
        return lines;
    }

    private static double sum(Map<String, Double> grown, String prefix) {
        return grown.entrySet().stream().filter(one -> one.getKey().startsWith(prefix))
                .mapToDouble(Map.Entry::getValue).sum();
    }

    /** Pages with rows, of each table and its indexes; what is set aside for more isn't a nominee's. */
    private Map<String, Long> bytes() {
        var tables = jdbc.queryForList("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'", String.class);
        jdbc.execute("analyze table " + tables.stream().map("`%s`"::formatted).collect(Collectors.joining(", ")));
        return jdbc.queryForList("select table_name as name, sum(stat_value) * @@innodb_page_size as bytes"
                + " from mysql.innodb_index_stats where stat_name = 'n_leaf_pages' and database_name = database()"
                + " group by table_name").stream()
                .collect(Collectors.toMap(row -> row.get("name").toString(),
                        row -> ((Number) row.get("bytes")).longValue()));
    }

    private void live(int lives) throws Exception {
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            var work = IntStream.range(0, lives).mapToObj(i -> (Callable<Integer>) () -> {
                life.live(life.prepare(i % THREADS), i % THREADS);
                return i;
            }).toList();
            for (var done : executor.invokeAll(work)) {
                done.get();
            }
        } finally {
            executor.shutdown();
        }
    }
}
