package huozhong.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.obligation.Fulfilment;
import huozhong.obligation.Fulfilment.State;
import huozhong.obligation.Fulfilments;
import huozhong.plan.ObligationRule.What;
import huozhong.selection.OpenSelection;

/**
 * Where the lists of units are, but for those taken back. Of several the one that isn't accepted yet shows the state,
 * and the first decides whether the unit was late. Before there is one, the unit's own rounds tell: 起草中, and 待审签
 * where its leader has the choice before him.
 */
@Repository
class HandedLists implements Fulfilments {

    private static final Map<Submission.State, State> STATES = Map.of(Submission.State.REPORTED, State.HANDED_IN,
            Submission.State.SIGNED, State.SIGNED, Submission.State.ACCEPTED, State.ACCEPTED);

    private final JdbcClient jdbc;

    HandedLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public What what() {
        return What.LIST;
    }

    @Override
    public List<Fulfilment> of(String planId, Collection<String> codes, Collection<String> unitIds) {
        var lists = new HashMap<String, Fulfilment>(rounds(planId, unitIds));
        jdbc.sql("""
                select s.owner_id, s.id, s.state, s.reported_at, (select count(*) from submission_entry e
                    where e.submission_id = s.id and e.state = 'RETURNED') as returned
                from submission s where s.plan_id = :plan and s.owner_id in (:units) and s.state <> 'WITHDRAWN'
                order by s.reported_at, s.id""").param("plan", planId).param("units", unitIds)
                .query(HandedLists::row).list()
                .forEach(one -> lists.merge(one.unitId(), one, HandedLists::both));
        return lists.values().stream().flatMap(one -> codes.stream().map(code -> new Fulfilment(code, one.unitId(),
                one.state(), one.handedInAt(), one.page()))).toList();
    }

    private Map<String, Fulfilment> rounds(String planId, Collection<String> unitIds) {
        return jdbc.sql("""
                select s.owner_id, max(case when t.task_id is null then 0 else 1 end) as before_leader
                from selection_facts s left join task_entry_facts t on t.case_id = s.id and t.process = :process
                    and t.step = 'ConfirmSelection' and t.state = 'OPEN'
                where s.plan_id = :plan and s.owner_id in (:units) and s.kind in ('OWN_POOL', 'REGION_MARKS')
                and s.state <> 'CANCELLED' group by s.owner_id""").param("plan", planId).param("units", unitIds)
                .param("process", OpenSelection.PROCESS)
                .query((row, number) -> new Fulfilment("", row.getString("owner_id"), row.getInt("before_leader") > 0
                        ? State.UNCONFIRMED : State.DRAFTED, null, null)).list().stream()
                .collect(Collectors.toMap(Fulfilment::unitId, one -> one));
    }

    /** A list goes before whatever is still in the making. */
    private static Fulfilment both(Fulfilment before, Fulfilment after) {
        if (before.handedInAt() == null) {
            return after;
        }
        var shown = after.state() == State.ACCEPTED && before.state() != State.ACCEPTED ? before : after;
        return new Fulfilment("", before.unitId(), shown.state(), before.handedInAt(), shown.page());
    }

    private static Fulfilment row(ResultSet row, int number) throws SQLException {
        var state = Submission.State.valueOf(row.getString("state"));
        return new Fulfilment("", row.getString("owner_id"), row.getInt("returned") > 0 ? State.RETURNED
                : Objects.requireNonNull(STATES.get(state)), row.getObject("reported_at", LocalDateTime.class),
                "/submissions/" + row.getString("id"));
    }
}
