package huozhong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Diagrams, decision tables and forms as text by file name, and the code that they speak of. */
final class Model {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> files;
    private final JavaClasses code;
    private final Map<String, ModelElement> diagrams;
    private final Map<String, ModelElement> tables;
    private final Map<String, JsonNode> forms;

    private Model(Map<String, String> files, JavaClasses code) {
        this.files = files;
        this.code = code;
        this.diagrams = parsed(".bpmn", ModelElement::parse);
        this.tables = parsed(".dmn", ModelElement::parse);
        this.forms = parsed(".form", Model::json);
    }

    static Model read(JavaClasses code, Path... folders) {
        var files = new TreeMap<String, String>();
        for (var folder : folders) {
            try (var found = Files.list(folder)) {
                for (var file : found.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return new Model(files, code);
    }

    Model with(String file, String text) {
        var changed = new TreeMap<>(files);
        changed.put(file, text);
        return new Model(changed, code);
    }

    Model without(String file) {
        var fewer = new TreeMap<>(files);
        fewer.remove(file);
        return new Model(fewer, code);
    }

    Map<String, String> files() {
        return files;
    }

    JavaClasses code() {
        return code;
    }

    Map<String, ModelElement> diagrams() {
        return diagrams;
    }

    Map<String, ModelElement> tables() {
        return tables;
    }

    Map<String, JsonNode> forms() {
        return forms;
    }

    Stream<ModelElement> elements() {
        return diagrams().values().stream().flatMap(ModelElement::all);
    }

    Stream<ModelElement> elements(String type) {
        return elements().filter(element -> element.type().equals(type));
    }

    Stream<ModelElement> nodes() {
        return elements().filter(ModelElement::isNode);
    }

    private <T> Map<String, T> parsed(String extension, Function<String, T> parser) {
        var parsed = new TreeMap<String, T>();
        files.forEach((name, text) -> {
            if (name.endsWith(extension)) {
                parsed.put(name.substring(0, name.length() - extension.length()), parser.apply(text));
            }
        });
        return parsed;
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
