package huozhong.selection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import huozhong.Application;

/**
 * A second node of the application in a JVM of its own. On each line that it is sent — user, round, nominees — its
 * threads join the race, and it answers with a line how many of them got a seat.
 */
final class SecondNode implements AutoCloseable {

    private static final String ANSWER = "node:";

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter orders;

    private SecondNode(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    static SecondNode start(String databaseUrl) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new SecondNode(new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1",
                    "-Duser.timezone=Asia/Shanghai", "-cp",
                    System.getProperty("java.class.path"), SecondNode.class.getName(), databaseUrl)
                    .redirectError(Redirect.INHERIT).start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void order(String userId, String round, List<String> nominees) {
        orders.println(userId + " " + round + " " + String.join(" ", nominees));
    }

    String answer() {
        var said = new ArrayList<String>();
        try {
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith(ANSWER)) {
                    return line.substring(ANSWER.length());
                }
                said.add(line);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        throw new AssertionError("The second node is gone: " + String.join("\n", said));
    }

    @Override
    public void close() {
        orders.close();
        process.destroy();
    }

    /** Unlike a test's, an application's scan finds the beans that stand beside the tests. */
    private static final class NoTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
            return type.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }

    public static void main(String[] arguments) throws IOException {
        var context = new SpringApplicationBuilder(Application.class).initializers(starting ->
                starting.getBeanFactory().registerSingleton("noTests", new NoTests())).run("--server.port=0",
                "--spring.datasource.url=" + arguments[0], "--spring.datasource.username=root",
                "--camunda.bpm.job-execution.enabled=false", "--spring.main.banner-mode=off",
                "--huozhong.audit.key-file=target/audit.key", "--logging.level.root=error",
                "--huozhong.leave-after=0s");
        try (context; var contenders = context.getAutowireCapableBeanFactory().createBean(Contenders.class);
                var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(ANSWER + "ready");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var words = List.of(line.split(" "));
                System.out.println(ANSWER + contenders.race(words.get(1), words.subList(2, words.size()),
                        words.get(0)));
            }
        }
    }
}
