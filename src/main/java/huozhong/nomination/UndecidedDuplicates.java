package huozhong.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations of which the plan's office hasn't said yet whether another one is of the same person. */
@Repository
class UndecidedDuplicates {

    private final JdbcClient jdbc;

    UndecidedDuplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> among(Set<String> ids) {
        var found = new HashSet<String>();
        for (var column : List.of("first_id", "second_id")) {
            found.addAll(jdbc.sql("select %1$s from duplicate_pair where %1$s in (:ids) and state = 'OPEN'"
                    .formatted(column)).param("ids", ids).query(String.class).set());
        }
        return found;
    }
}
