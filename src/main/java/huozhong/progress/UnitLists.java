package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.progress.UnitLine.Handed;
import huozhong.progress.UnitLine.Handed.State;

/** Where the lists of units are, but for those taken back; of several the one not accepted yet, else the latest. */
@Repository
class UnitLists {

    static final Handed NONE = new Handed(State.NOT_REPORTED, null, 0, 0, 0, false, null);

    private final JdbcClient jdbc;

    UnitLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Handed> of(String planId, Collection<String> units) {
        var found = new HashMap<String, Handed>();
        jdbc.sql("""
                select s.owner_id, s.id, s.state, s.late, s.reported_at,
                    sum(case when e.state <> 'REMOVED' then 1 else 0 end) as listed,
                    sum(case when e.state = 'RETURNED' then 1 else 0 end) as returned,
                    sum(case when e.state = 'ACCEPTED' then 1 else 0 end) as accepted
                from submission_facts s left join submission_entry_facts e on e.submission_id = s.id
                where s.plan_id = :plan and s.owner_id in (:units) and s.state <> 'WITHDRAWN'
                group by s.owner_id, s.id, s.state, s.late, s.reported_at order by s.reported_at, s.id""")
                .param("plan", planId).param("units", units)
                .query((row, n) -> Map.entry(row.getString("owner_id"), handed(row))).list()
                .forEach(one -> found.merge(one.getKey(), one.getValue(), UnitLists::both));
        return found;
    }

    private static Handed handed(ResultSet row) throws SQLException {
        var returned = row.getInt("returned");
        return new Handed(returned > 0 ? State.RETURNED : State.valueOf(row.getString("state")), row.getString("id"),
                row.getInt("listed"), returned, row.getInt("accepted"), row.getBoolean("late"),
                row.getObject("reported_at", LocalDateTime.class));
    }

    /** A supplement after a list: the state of the open one, the people of both. */
    private static Handed both(Handed before, Handed after) {
        var shown = after.state() == State.ACCEPTED && before.state() != State.ACCEPTED ? before : after;
        return new Handed(shown.state(), shown.id(), before.listed() + after.listed(),
                before.returned() + after.returned(), before.accepted() + after.accepted(), shown.late(),
                shown.reportedAt());
    }
}
