package huozhong.progress;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Post;
import huozhong.shared.Shanghai;

/** Who fills the desks of units today, all in one query. */
@Repository
class Holders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Holders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody at a desk. */
    record Holder(String unitId, Post.Kind post, String name) {
    }

    /** By unit; clerks before leaders. */
    Map<String, List<Holder>> of(Collection<String> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select p.unit_id, p.kind, a.name from post_facts p join user_account_facts a on a.id = p.user_id
                where p.unit_id in (:units) and p.kind in ('CLERK', 'LEADER') and a.active = true
                and p.valid_from <= :day and (p.valid_until is null or p.valid_until >= :day)
                order by p.kind, a.name""")
                .param("units", units).param("day", Shanghai.today(clock))
                .query((row, n) -> new Holder(row.getString(1), Post.Kind.valueOf(row.getString(2)), row.getString(3)))
                .list().stream().collect(Collectors.groupingBy(Holder::unitId));
    }
}
