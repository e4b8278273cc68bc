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
 * Which module's SQL names whose tables, read out of the sources, where no import says it. A table is its module's who
 * writes it; others read the views whose names end with _facts, and those only of modules that they may know.
 */
final class TableWalls {

    private static final String VIEW = "_facts";
    /** Whom every module may know. */
    private static final Set<String> EVERYBODYS = Set.of("shared", "audit");
    private static final Pattern MADE = Pattern.compile("create\\s+(table|(?:or replace )?view)\\s+(\\w+)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"",
            Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("(?<!delete"
            + " )\\b(?:from|join)\\s+((?:\\w+(?:\\s+(?:as\\s+)?\\w+)?\\s*,\\s*)*\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert\\s+(?:ignore\\s+)?into|delete\\s+from"
            + "|update(?=\\s+\\w+\\s+(?:\\w+\\s+)?set\\b))\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("^@Entity\\b.*?\\bclass (\\w+)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("@Table\\(name = \"(\\w+)\"");
    private static final Pattern KNOWN = Pattern.compile("allowedDependencies = \\{(.*?)}", Pattern.DOTALL);

    private final Path sources;
    /** By the name of a table or view the tables that it is made of, itself if it is a table. */
    private final Map<String, Set<String>> made = new TreeMap<>();
    /** By module the texts in its sources. */
    private final Map<String, Map<String, String>> texts = new TreeMap<>();
    private final Map<String, Set<String>> owners = new TreeMap<>();

    TableWalls(Path sources, Path migrations) {
        this.sources = sources;
        files(migrations, ".sql").map(TableWalls::read).map(MADE::matcher).forEach(found -> found.results().forEach(
                this::made));
        files(sources, ".java").forEach(this::take);
    }

    private void made(MatchResult found) {
        var name = found.group(2).toLowerCase();
        made.put(name, found.group(1).equalsIgnoreCase("table") ? Set.of(name) : names(READ, found.group(3)));
    }

    private void take(Path file) {
        var module = sources.relativize(file).getName(0).toString();
        var source = read(file);
        var text = TEXT.matcher(source).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.joining(" "));
        texts.computeIfAbsent(module, any -> new TreeMap<>()).put(file.getFileName().toString(), text);
        Stream.concat(names(WRITTEN, text).stream(), entity(source)).filter(made::containsKey)
                .forEach(table -> owners.computeIfAbsent(table, any -> new TreeSet<>()).add(module));
    }

    private static Stream<String> entity(String source) {
        var type = ENTITY.matcher(source);
        if (!type.find()) {
            return Stream.of();
        }
        var named = NAMED.matcher(source);
        return Stream.of(named.find() ? named.group(1)
                : type.group(1).replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase());
    }

    /** Tables that several modules write, and what a module reads that is neither its own nor a view it may know. */
    List<String> problems() {
        var shared = owners.entrySet().stream().filter(table -> table.getValue().size() > 1)
                .map(table -> table.getKey() + " is written by " + String.join(" and ", table.getValue()));
        var foreign = texts.entrySet().stream().flatMap(module -> module.getValue().entrySet().stream()
                .flatMap(file -> names(READ, file.getValue()).stream().filter(made::containsKey)
                        .filter(name -> !mayRead(module.getKey(), name))
                        .map(name -> module.getKey() + "/" + file.getKey() + " reads " + name)));
        return Stream.concat(shared, foreign).toList();
    }

    private boolean mayRead(String module, String name) {
        var whose = made.get(name).stream().flatMap(table -> owners.getOrDefault(table, Set.of()).stream())
                .collect(Collectors.toSet());
        whose.remove(module);
        whose.removeAll(name.endsWith(VIEW) ? EVERYBODYS : Set.of());
        return whose.isEmpty() || name.endsWith(VIEW) && known(module).containsAll(whose);
    }

    private Set<String> known(String module) {
        var info = sources.resolve(module).resolve("package-info.java");
        var found = Files.exists(info) ? KNOWN.matcher(read(info)) : null;
        return found != null && found.find()
                ? Arrays.stream(found.group(1).split(",")).map(name -> name.strip().replace("\"", ""))
                .collect(Collectors.toSet())
                : Set.of();
    }

    /** How many reads it has understood. */
    long reads() {
        return texts.values().stream().flatMap(files -> files.values().stream())
                .mapToLong(text -> names(READ, text).stream().filter(made::containsKey).count()).sum();
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().flatMap(found -> Arrays.stream(found.group(1).split(",")))
                .map(name -> name.strip().split("\\s")[0].toLowerCase()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
