package huozhong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The glossary speaks of the house as it stands. */
class DomainWordsTests {

    private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\|([^|]+)\\|", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)`");

    @Test
    void namesNoTypeThatIsNotThere() throws IOException {
        var types = types();
        var words = words();

        assertThat(words).hasSizeGreaterThan(25);
        assertThat(types).containsAll(words);
    }

    /** Who sees what is decided where the page says it is. */
    @Test
    void theScopesPageNamesNoTypeThatIsNotThere() throws IOException {
        var named = TYPE.matcher(Files.readString(Path.of("docs/scope.md"))).results().map(found -> found.group(1))
                .filter(name -> !name.endsWith("Tests")).collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(15);
        assertThat(types()).containsAll(named);
    }

    private static Set<String> words() throws IOException {
        var text = Files.readString(Path.of("docs/domain.md"));
        var glossary = text.substring(text.indexOf("## Words"), text.indexOf("## Whose seats"));
        return ROW.matcher(glossary).results().map(row -> row.group(1))
                .flatMap(column -> TYPE.matcher(column).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length())).collect(Collectors.toSet());
        }
    }
}
