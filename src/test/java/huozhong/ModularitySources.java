package huozhong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What only the sources say: a sentence on every public type, two on every package, and the package's marks. */
final class ModularitySources {

    private static final Pattern PUBLIC = Pattern.compile(
            "^public .*?\\b(?:class|interface|record|enum|@interface) (\\w+)", Pattern.MULTILINE);
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.。](?=\\s|$)|。");

    private final Path base;

    ModularitySources(Path base) {
        this.base = base;
    }

    List<String> problems() {
        try (var walk = Files.walk(base)) {
            var paths = walk.sorted().toList();
            return paths.stream().flatMap(path -> Files.isDirectory(path) ? ofPackage(path) : ofType(path)).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stream<String> ofPackage(Path folder) {
        var file = folder.resolve("package-info.java");
        if (!Files.exists(file)) {
            return Stream.of(name(folder) + " has no package-info");
        }
        var source = read(file);
        var isModule = base.equals(folder.getParent());
        return Stream.of(
                sentences(source) >= 2 ? "" : " has less than two sentences",
                source.contains("\n@NullMarked\n") ? "" : " is not @NullMarked",
                !isModule || source.contains("\n@ApplicationModule(") ? "" : " is no @ApplicationModule")
                .filter(problem -> !problem.isEmpty()).map(problem -> name(folder) + problem);
    }

    private Path name(Path folder) {
        return folder.equals(base) ? base.getFileName() : base.relativize(folder);
    }

    private Stream<String> ofType(Path file) {
        if (!file.toString().endsWith(".java")) {
            return Stream.of(base.relativize(file) + " is no Java");
        }
        var source = read(file);
        var type = PUBLIC.matcher(source);
        return type.find() && sentences(source.substring(0, type.start())) == 0
                ? Stream.of(type.group(1) + " has no sentence") : Stream.of();
    }

    private static long sentences(String source) {
        var javadoc = JAVADOC.matcher(source);
        return javadoc.find() ? SENTENCE_END.matcher(javadoc.group(1).strip()).results().count() : 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
