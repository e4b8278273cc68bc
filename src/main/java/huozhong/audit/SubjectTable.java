package huozhong.audit;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The names that stand in a table beside the ids; never a nominee's. */
public final class SubjectTable implements SubjectNames {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final String table;
    private final String name;
    private final List<String> calledBy;

    /** @param calledBy further columns by which people find a row */
    public SubjectTable(JdbcClient jdbc, String table, String name, String... calledBy) {
        this.jdbc = jdbc;
        this.table = table;
        this.name = name;
        this.calledBy = Stream.concat(Stream.of(name), Stream.of(calledBy)).toList();
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            var marks = String.join(",", Collections.nCopies(ids.size(), "?"));
            jdbc.sql("select id, " + name + " as name from " + table + " where id in (" + marks + ")")
                    .params(List.copyOf(ids)).query(row -> {
                        names.put(row.getString("id"), row.getString("name"));
                    });
        }
        return names;
    }

    @Override
    public List<String> called(String typed) {
        var equals = calledBy.stream().map(column -> column + " = ?").collect(Collectors.joining(" or "));
        return jdbc.sql("select id from " + table + " where " + equals + " order by id limit " + MOST)
                .params(Collections.nCopies(calledBy.size(), typed)).query(String.class).list();
    }
}
