package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.progress.UnitLine.Turn;
import huozhong.selection.OpenSelection;
import huozhong.workflow.CaseBook;

/** Whose turn it is: the open tasks on units' people, rounds and lists, by step and by whom they wait for. */
@Repository
class UnitTurns {

    /** {@code task_entry_facts t} of the people, rounds and lists of units. */
    static final String OF_UNITS = """
            t.context_id = :plan and t.state = 'OPEN' and t.waiting = false and t.owner_id in (:units)
            and (t.process <> :rounds or exists (select 1 from selection_facts s where s.id = t.case_id
            and s.kind in ('OWN_POOL', 'REGION_MARKS')))""";

    private static final LocalDateTime NO_DUE = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;
    private final Organization organization;
    private final CaseBook cases;

    UnitTurns(JdbcClient jdbc, Organization organization, CaseBook cases) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.cases = cases;
    }

    private record Owned(String ownerId, Turn turn) {
    }

    /** By owner. What waits for a correction is the correction's. */
    Map<String, List<Turn>> of(String planId, Collection<String> units) {
        var found = counted(planId, units);
        var holders = organization.units(found.stream().map(one -> one.turn.holderId()).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return found.stream().collect(Collectors.groupingBy(Owned::ownerId, Collectors.collectingAndThen(
                Collectors.toMap(one -> place(one.turn), Owned::turn, UnitTurns::both, LinkedHashMap::new),
                turns -> turns.values().stream()
                        .map(turn -> turn.by(Objects.requireNonNull(holders.get(turn.holderId())), List.of()))
                        .toList())));
    }

    /**
     * In the order of the index, so that the server counts as it reads and sorts nothing; hence no name of a holder,
     * and each name of a step by itself.
     */
    private List<Owned> counted(String planId, Collection<String> units) {
        return jdbc.sql("""
                select t.owner_id, t.process, t.step, t.step_name, t.holder_id,
                    t.post, t.on_paper, count(distinct t.task_id) as things, min(t.since) as since, min(t.due) as due
                from task_entry_by_owner_facts t where\s""" + OF_UNITS + """
                 group by t.owner_id, t.process, t.step, t.step_name, t.holder_id, t.post, t.on_paper""")
                .param("plan", planId).param("units", units).param("rounds", OpenSelection.PROCESS)
                .query((row, n) -> new Owned(row.getString("owner_id"), turn(row))).list();
    }

    private static List<Object> place(Turn turn) {
        return List.of(turn.process(), turn.step(), turn.holderId(), turn.post(), turn.onPaper());
    }

    /** A step that was given another name; a task has one of them. */
    private static Turn both(Turn one, Turn other) {
        return new Turn(one.process(), one.ofMany(), one.step(), later(one.stepName(), other.stepName()),
                one.holderId(),
                one.holder(), one.post(), one.people(), one.onPaper(), one.count() + other.count(),
                earlier(one.since(), other.since()), earlier(one.due(), other.due()));
    }

    private static String later(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static @Nullable LocalDateTime earlier(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    private Turn turn(ResultSet row) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new Turn(row.getString("process"), cases.isOfMany(row.getString("process")), row.getString("step"),
                row.getString("step_name"),
                row.getString("holder_id"), "", Post.Kind.valueOf(row.getString("post")), List.of(),
                row.getBoolean("on_paper"), row.getInt("things"), row.getObject("since", LocalDateTime.class),
                due.isBefore(NO_DUE) ? due : null);
    }
}
