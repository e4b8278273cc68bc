package huozhong.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * {@code java -jar huozhong.jar verify-archive FILE [--sha256 HASH]}: verifies a plan's archive by itself and against
 * the hash in the audit record, without a database; exit code 0 if it is whole, 1 if not.
 */
public final class VerifyArchiveCommand {

    public static final String NAME = "verify-archive";

    private VerifyArchiveCommand() {
    }

    public static int run(List<String> arguments) {
        if (arguments.size() < 2) {
            throw new IllegalArgumentException(NAME + " FILE [--sha256 HASH]");
        }
        try {
            var verdict = VerifyArchive.verify(Path.of(arguments.get(1)), recorded(arguments));
            verdict.findings().forEach(System.out::println);
            System.out.println((verdict.isWhole() ? "归档完整，SHA-256：" : "归档不完整，SHA-256：") + verdict.sha256());
            return verdict.isWhole() ? 0 : 1;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String recorded(List<String> arguments) {
        var option = arguments.indexOf("--sha256");
        return option < 0 || option + 1 == arguments.size() ? null : arguments.get(option + 1);
    }
}
