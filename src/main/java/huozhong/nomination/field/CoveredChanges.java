package huozhong.nomination.field;

import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of a dossier changed since somebody put his name to it; only fields that opinions cover count. */
@Component
public class CoveredChanges {

    private final JdbcClient jdbc;

    CoveredChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Change(int version, String changed) {

        List<Field> covered() {
            var keys = List.of(changed.split(","));
            return Arrays.stream(Field.values()).filter(field -> field.isCovered() && keys.contains(field.key()))
                    .toList();
        }
    }

    /** After this version, each once; none where a form of this version still says what is so. */
    public List<Field> since(String nominationId, int version) {
        return after(nominationId, version).stream().flatMap(change -> change.covered().stream()).distinct().sorted()
                .toList();
    }

    /** The latest version that such a change made; the first where there was none. */
    public int latest(String nominationId) {
        return after(nominationId, 0).stream().filter(change -> !change.covered().isEmpty())
                .mapToInt(Change::version).max().orElse(1);
    }

    private List<Change> after(String nominationId, int version) {
        return jdbc.sql("select version, changed from dossier_version where nomination_id = ? and version > ?")
                .params(nominationId, version).query(Change.class).list();
    }
}
