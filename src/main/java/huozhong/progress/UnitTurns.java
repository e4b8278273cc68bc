package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Post;
import huozhong.progress.UnitLine.Turn;

/** Whose turn it is: the open tasks on units' people, rounds and lists, by step and by whom they wait for. */
@Repository
class UnitTurns {

    /** {@code task_entry t} of the people, rounds and lists of units. */
    static final String OF_UNITS = """
            t.plan_id = :plan and t.state = 'OPEN' and t.waiting = false and t.owner_id in (:units)
            and (t.process <> 'Selection' or exists (select 1 from selection s where s.id = t.case_id
            and s.kind in ('OWN_POOL', 'REGION_MARKS')))""";

    private static final LocalDateTime NO_DUE = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;

    UnitTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By owner. What waits for a correction is the correction's. */
    Map<String, List<Turn>> of(String planId, Collection<String> units) {
        return jdbc.sql("""
                select /*+ INDEX(t ix_task_entry_owner) */ t.owner_id, t.process, t.step, max(t.step_name) as step_name,
                    t.holder_id, u.name as holder, t.post, t.on_paper, count(distinct t.task_id) as things,
                    min(t.since) as since, min(t.due) as due
                from task_entry t join unit u on u.id = t.holder_id where\s""" + OF_UNITS + """
                 group by t.owner_id, t.process, t.step, t.holder_id, u.name, t.post, t.on_paper""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> Map.entry(row.getString("owner_id"), turn(row))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Turn turn(ResultSet row) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new Turn(row.getString("process"), row.getString("step"), row.getString("step_name"), row.getString("holder_id"),
                row.getString("holder"), Post.Kind.valueOf(row.getString("post")), List.of(),
                row.getBoolean("on_paper"), row.getInt("things"), row.getObject("since", LocalDateTime.class),
                due.isBefore(NO_DUE) ? due : null);
    }
}
