package huozhong.registration.scan;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What others ask of seals on paper: which boxes of whom have one that holds for the form as it is now. */
@Component
public class Stamped {

    private final JdbcClient jdbc;

    Stamped(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Steps by nomination; who has none isn't in it. One statement, however many. */
    public Map<String, Set<String>> of(Collection<String> nominationIds) {
        var stamped = new TreeMap<String, Set<String>>();
        if (!nominationIds.isEmpty()) {
            jdbc.sql("select nomination_id, step from form_stamp where nomination_id in (:ids) and holds is not null")
                    .param("ids", nominationIds).query(row -> {
                        stamped.computeIfAbsent(row.getString("nomination_id"), one -> new TreeSet<>())
                                .add(row.getString("step"));
                    });
        }
        return stamped;
    }
}
