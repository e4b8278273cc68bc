package huozhong.shared;

import java.sql.Date;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads rows as an archive has them: columns in lower case, times as text, what is JSON as JSON. */
@Component
public class ArchivedRows {

    private static final Set<String> JSON = Set.of("dossier", "content");

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;

    ArchivedRows(JdbcTemplate jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<Map<String, @Nullable Object>> of(String sql, String id) {
        return jdbc.queryForList(sql, id).stream().map(this::named).toList();
    }

    private Map<String, @Nullable Object> named(Map<String, @Nullable Object> row) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((column, value) -> {
            var name = column.toLowerCase(Locale.ROOT);
            named.put(name, value(name, value));
        });
        return named;
    }

    private @Nullable Object value(String name, @Nullable Object value) {
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime().toString();
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        return value instanceof String text && JSON.contains(name) ? tree(text) : value;
    }

    private Object tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException spoiled) {
            return text;
        }
    }
}
