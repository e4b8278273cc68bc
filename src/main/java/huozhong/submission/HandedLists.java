package huozhong.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.obligation.Fulfilment;
import huozhong.obligation.Fulfilment.State;
import huozhong.obligation.Fulfilments;
import huozhong.plan.ObligationRule.What;

/**
 * Where the lists of units are, but for those taken back. Of several the one that isn't accepted yet shows the state,
 * and the first decides whether the unit was late.
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
        var lists = new HashMap<String, Fulfilment>();
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

    private static Fulfilment both(Fulfilment before, Fulfilment after) {
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
