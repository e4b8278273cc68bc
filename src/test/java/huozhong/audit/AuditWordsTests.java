package huozhong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class AuditWordsTests {

    /** Every action says what and how: two words at least. */
    private static final Pattern ACTION = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)+)\"");

    private final AuditWords words = new AuditWords();

    @Test
    void hasChineseWordsForEveryActionThatIsRecordedAnywhere() {
        var recorded = actions(Path.of("src/main/java/huozhong"));

        assertThat(recorded).contains("LOGGED_IN", "PLAN_CLOSED", "ROSTER_WRITTEN", "MEMBER_JOINED")
                .hasSizeGreaterThan(40);
        assertThat(words.all().keySet()).containsAll(recorded);
        assertThat(words.all().keySet()).contains("NOMINEE_CHOSEN", "NOMINEE_RESERVE");
        assertThat(words.all().values()).allMatch(text -> text.matches("\\p{IsHan}{2,20}")).doesNotHaveDuplicates();
    }

    @Test
    void wouldReportAnActionWithoutWords() {
        assertThat(in("import huozhong.audit.Audit; audit.record(caller.act(duty, \"SEAL_BROKEN\", id, Map.of()));"))
                .containsExactly("SEAL_BROKEN").noneMatch(words.all()::containsKey);
        assertThat(words.of("SEAL_BROKEN")).isEqualTo("SEAL_BROKEN");
    }

    private static Set<String> actions(Path sources) {
        try (var files = Files.walk(sources)) {
            return new TreeSet<>(files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> in(read(file)).stream()).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every text in capitals of a file that records. */
    private static List<String> in(String source) {
        return Stream.of(source)
                .filter(text -> text.contains("import huozhong.audit.A") || text.contains("caller.act("))
                .flatMap(text -> ACTION.matcher(text).results()).map(found -> found.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
