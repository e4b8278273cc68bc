package huozhong.audit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

/** What the actions of the record are called in Chinese: audit-words.properties, a line an action. */
@Component
public class AuditWords {

    private final Map<String, String> words = new TreeMap<>();

    AuditWords() {
        var file = new Properties();
        try (var in = AuditWords.class.getResourceAsStream("/audit-words.properties");
             var text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        file.stringPropertyNames().forEach(action -> words.put(action, file.getProperty(action)));
    }

    /** An action without words of its own says its name. */
    public String of(String action) {
        return words.getOrDefault(action, action);
    }

    /** All actions with their words. */
    public Map<String, String> all() {
        return Map.copyOf(words);
    }
}
