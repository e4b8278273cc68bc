package huozhong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which words in capitals a module's SQL compares with, read out of the sources: each is a constant of an enum of its
 * own or of a module it may know, so that a state that is renamed or goes isn't waited for by a statement.
 */
final class StateWords {

    private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
            Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("\\b(select|insert|update|delete|where|and|from|when)\\b");
    private static final Pattern WORD = Pattern.compile("'([A-Z][A-Z_]+)'");
    private static final Pattern ENUM = Pattern.compile("\\benum \\w+[^{]*\\{(.*?)(?:;|})", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern ASIDE = Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\\([^()]*\\)", Pattern.DOTALL);
    private static final Pattern KNOWN = Pattern.compile("allowedDependencies = \\{(.*?)}", Pattern.DOTALL);
    private static final Set<String> EVERYBODYS = Set.of("shared", "audit");

    private final Map<String, Set<String>> constants = new TreeMap<>();
    private final Map<String, Set<String>> known = new TreeMap<>();
    /** By module and file the words that its SQL says. */
    private final Map<String, Map<String, Set<String>>> said = new TreeMap<>();

    StateWords(Path sources) {
        try (var walk = Files.walk(sources)) {
            walk.filter(file -> file.toString().endsWith(".java")).sorted()
                    .forEach(file -> take(sources.relativize(file).getName(0).toString(), file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void take(String module, Path file) {
        var source = read(file);
        ENUM.matcher(source).results().flatMap(found -> CONSTANT.matcher(ASIDE.matcher(found.group(1)).replaceAll(""))
                .results()).map(MatchResult::group)
                .forEach(word -> constants.computeIfAbsent(module, any -> new TreeSet<>()).add(word));
        KNOWN.matcher(source).results().forEach(found -> known.put(module, Arrays.stream(found.group(1).split(","))
                .map(name -> name.strip().replace("\"", "")).collect(Collectors.toSet())));
        var words = TEXT.matcher(source).results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .filter(text -> SQL.matcher(text).find()).flatMap(text -> WORD.matcher(text).results())
                .map(word -> word.group(1)).collect(Collectors.toCollection(TreeSet::new));
        said.computeIfAbsent(module, any -> new TreeMap<>()).put(file.getFileName().toString(), words);
    }

    List<String> problems() {
        return said.entrySet().stream().flatMap(module -> module.getValue().entrySet().stream()
                .flatMap(file -> file.getValue().stream().filter(word -> !isState(module.getKey(), word))
                        .map(word -> module.getKey() + "/" + file.getKey() + " says " + word))).toList();
    }

    private boolean isState(String module, String word) {
        return Stream.of(Set.of(module), EVERYBODYS, known.getOrDefault(module, Set.of())).flatMap(Set::stream)
                .anyMatch(other -> constants.getOrDefault(other, Set.of()).contains(word));
    }

    long words() {
        return said.values().stream().flatMap(files -> files.values().stream()).mapToLong(Set::size).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
