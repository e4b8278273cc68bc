package huozhong.submission;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who the people of lists are, many at once. */
@Component
class ListedPeople {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    ListedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A nominee as a list has him. */
    record Listed(String nominationId, String number, String name, String category, @Nullable String gender,
                  @Nullable String birth, @Nullable String politics, String employer) {
    }

    /** Those of these who exist, by id. */
    Map<String, Listed> of(Collection<String> nominationIds) {
        var all = List.copyOf(nominationIds);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> read(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
                .flatMap(List::stream).collect(Collectors.toMap(Listed::nominationId, Function.identity()));
    }

    private List<Listed> read(List<String> ids) {
        return jdbc.sql("select * from nomination_facts where id in (:ids)").param("ids", ids)
                .query((row, n) -> new Listed(row.getString("id"), row.getString("number"), row.getString("name"),
                        row.getString("category"), row.getString("gender"), row.getString("birth"),
                        row.getString("politics"), row.getString("employer")))
                .list();
    }
}
