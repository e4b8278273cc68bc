package huozhong.seal.signature;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A program that is not ours: where it is missing its test fails in CI, and says loudly elsewhere that it was left. */
record Tool(int exit, String output) {

    static Tool run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(60, TimeUnit.SECONDS);
            return new Tool(process.exitValue(), output);
        } catch (IOException missing) {
            return missing(command[0], missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Tool missing(String tool, IOException why) {
        if (System.getenv("CI") != null) {
            fail("CI has to install " + tool, why);
        }
        System.err.println("LEFT OUT: " + tool + " is not installed");
        return abort(tool + " is not installed");
    }

    static UncheckedIOException unchecked(IOException failed) {
        return new UncheckedIOException(failed);
    }
}
