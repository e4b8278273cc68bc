package huozhong.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import huozhong.bench.load.LoadBench;

/** Measures what is asked for, all of it when nothing is, and prints one table. */
public final class Bench {

    private static final String MASTER_KEY =
            "--huozhong.seal.master-key-file=src/test/resources/seal/master.key";

    private Bench() {
    }

    /** First a MySQL server's URL, then what is measured as bin/bench names it; --quick for less of each. */
    public static void main(String[] arguments) throws Exception {
        var wanted = Set.copyOf(List.of(arguments).subList(1, arguments.length));
        var quick = wanted.contains("--quick");
        var all = wanted.stream().allMatch(word -> word.startsWith("--"));
        var server = new Server(arguments[0]);
        var lines = new ArrayList<Line>();
        try (var application = server.application(MASTER_KEY)) {
            if (all || wanted.contains("life")) {
                lines.addAll(new LifeBench(server, application).measure(quick));
            }
            if (all || wanted.contains("space")) {
                lines.addAll(new SpaceBench(server, application).measure(quick));
            }
            if (all || wanted.contains("import")) {
                lines.addAll(new ImportBench(application).measure(quick));
            }
            if (all || wanted.contains("forms")) {
                lines.addAll(new FormBench().measure(quick));
            }
            if (all || wanted.contains("seals")) {
                lines.addAll(new SealBench(application).measure(quick));
            }
            if (all || wanted.contains("roster")) {
                lines.addAll(new RosterBench().measure(quick));
            }
            if (all || wanted.contains("words")) {
                lines.addAll(new WordBench(application).measure(quick));
            }
            if (all || wanted.contains("grid")) {
                lines.addAll(new GridBench(server, application).measure(quick));
            }
            if (all || wanted.contains("reports")) {
                lines.addAll(new ReportBench(server, application).measure(quick));
            }
            if (all || wanted.contains("tasks")) {
                lines.addAll(new TaskListBench(server, application).measure(quick));
            }
            if (wanted.contains("load")) {
                var people = Integer.getInteger("people", quick ? 60 : 1000);
                var time = Duration.ofSeconds(Integer.getInteger("seconds", quick ? 60 : 300));
                lines.addAll(new LoadBench(server.url(), application).measure(people, time));
            }
            if (all || wanted.contains("people")) {
                lines.addAll(new NomineeListBench(server, application).measure(quick));
            }
        }
        System.out.println();
        lines.forEach(System.out::println);
        System.exit(0);
    }
}
