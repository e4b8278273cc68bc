package huozhong.progress;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.nomination.Nominees;

/**
 * Counts people and opinions by recommending unit: a query each out of an index, however many units there are. The
 * view says to MySQL which index, since it expects little of one that begins with a list.
 */
@Repository
class UnitCounts {

    private final JdbcClient jdbc;

    UnitCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many people of a unit are in a state, wait at a place, if they do, and are agreed to at these steps. */
    record People(String unitId, String state, @Nullable String awaits, Set<String> agreed, int count) {
    }

    /** So many of a unit's people have something. */
    record Counted(String unitId, String what, int count) {
    }

    /** Drafts are counted for the units that write them only. */
    List<People> people(String planId, Collection<String> units, Collection<String> own) {
        return jdbc.sql("""
                select recommender_id, state, awaits, agreed, count(*) as people
                from nomination_by_recommender_facts n
                where plan_id = :plan and recommender_id in (:units) and (state <> 'DRAFT' or origin_id in (:own))
                group by recommender_id, state, awaits, agreed""")
                .param("plan", planId).param("units", units).param("own", own.isEmpty() ? List.of("") : own)
                .query((row, n) -> new People(row.getString(1), row.getString(2), row.getString(3),
                        Set.of(row.getString(4).split(" ")), row.getInt(5)))
                .list();
    }

    /** How many opinions are asked for now, by step; what waits for a correction is not. */
    List<Counted> open(String planId, Collection<String> units) {
        return counted("""
                select owner_id, step, count(distinct task_id) from task_entry_by_owner_facts t
                where context_id = :plan and state = 'OPEN' and waiting = false and owner_id in (:units)
                and process = '%s' group by owner_id, step""".formatted(Nominees.PROCESS), planId, units);
    }

    /** How many chosen have both opinions and are on no list, as ReportList would take them. */
    List<Counted> ready(String planId, Collection<String> units) {
        return counted("""
                select s.owner_id, 'ReportList', count(distinct c.nomination_id)
                from choice_facts c join selection_facts s on s.id = c.selection_id
                    join nomination_facts n on n.id = c.nomination_id
                where s.plan_id = :plan and s.owner_id in (:units) and s.kind in ('OWN_POOL', 'REGION_MARKS')
                and s.state in ('CONFIRMED', 'CLOSED') and c.state = 'CHOSEN'
                and (n.state = 'ACCEPTED' or n.state = 'IN_PROGRESS' and n.awaits = 'AwaitAcceptance')
                and not exists (select 1 from submission_entry_facts e where e.choice_id = c.id
                    and e.state <> 'REMOVED')
                group by s.owner_id""", planId, units);
    }

    /** The units whose round for their own people is open. */
    List<String> choosing(String planId, Collection<String> units) {
        return jdbc.sql("""
                select owner_id from selection_facts where plan_id = :plan and owner_id in (:units)
                and kind = 'OWN_POOL' and state = 'OPEN'""")
                .param("plan", planId).param("units", units).query(String.class).list();
    }

    private List<Counted> counted(String sql, String planId, Collection<String> units) {
        return jdbc.sql(sql).param("plan", planId).param("units", units)
                .query((row, n) -> new Counted(row.getString(1), row.getString(2), row.getInt(3))).list();
    }
}
