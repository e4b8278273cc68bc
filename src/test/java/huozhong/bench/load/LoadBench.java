package huozhong.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import huozhong.bench.Line;

/** Signed-in people before this node, a tenth of them, then all, then three times as many; what each part costs. */
public final class LoadBench {

    private static final double AT_MOST_SLOWER = 3;
    private static final double CPU_A_REQUEST = 6;

    private final ConfigurableApplicationContext application;
    private final ProcessHandle database;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Used> used = new HashMap<>();

    /** @param url of the database, whose server runs on this machine */
    public LoadBench(String url, ConfigurableApplicationContext application) {
        this.application = application;
        var port = "--port=" + url.replaceFirst(".*:(\\d+)/.*", "$1");
        this.database = ProcessHandle.allProcesses().filter(process -> process.info().arguments()
                .filter(words -> List.of(words).contains(port)).isPresent()).findFirst().orElseThrow();
    }

    /** What the node and its database have used of the processors, in milliseconds. */
    private record Used(double node, double database) {

        Used since(Used before) {
            return new Used(node - before.node, database - before.database);
        }
    }

    public List<Line> measure(int people, Duration time) throws Exception {
        var accounts = Files.createTempFile("accounts", ".txt");
        Files.write(accounts, new Accounts(application).of(people).stream().map(Account::line).toList());
        var crowd = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), Crowd.class.getName(), String.valueOf(port()),
                accounts.toString(), String.valueOf(people), String.valueOf(time.toSeconds()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = crowd.inputReader()) {
            listen(said);
        } finally {
            crowd.destroy();
            Files.delete(accounts);
        }
        return lines;
    }

    private int port() {
        return ((WebServerApplicationContext) application).getWebServer().getPort();
    }

    private void listen(BufferedReader said) throws IOException {
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "BEGIN" -> used.put(words[1], used());
                case "END" -> ended(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]));
                case "KIND" -> lines.add(Line.plain("  " + words[2].toLowerCase(Locale.ROOT),
                        "%s requests: p50 %s, p95 %s, p99 %s ms", words[3], words[4], words[5], words[6]));
                case "RATIO" -> lines.add(Line.atMost(AT_MOST_SLOWER, Double.parseDouble(words[1]),
                        "load, p95 of all over p95 of a tenth", "%s times as long", words[1]));
                case "RECOVERED" -> lines.add(Line.plain("load, after three times as many", "as before after %s s",
                        words[1]));
                default -> System.out.println(line);
            }
        }
    }

    private void ended(String part, int requests, int errors) {
        var cost = used().since(used.get(part));
        var each = (cost.node + cost.database) / Math.max(1, requests);
        lines.add(Line.atMost(CPU_A_REQUEST, each, "load, " + part,
                "%d requests, %d errors; CPU a request %.1f ms: node %.1f, database %.1f", requests, errors, each,
                cost.node / Math.max(1, requests), cost.database / Math.max(1, requests)));
    }

    private Used used() {
        var node = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
        return new Used(node, database.info().totalCpuDuration().orElseThrow().toNanos() / 1e6);
    }
}
