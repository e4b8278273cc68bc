package huozhong.report;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.obligation.Fulfilment;
import huozhong.obligation.Fulfilment.State;
import huozhong.obligation.Fulfilments;
import huozhong.plan.ObligationRule.What;

/** Where the reports of units are; the first version that was handed in decides whether one was late. */
@Repository
class HandedReports implements Fulfilments {

    private final JdbcClient jdbc;

    HandedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public What what() {
        return What.REPORT;
    }

    @Override
    public List<Fulfilment> of(String planId, Collection<String> codes, Collection<String> unitIds) {
        return jdbc.sql("""
                select id, code, unit_id, state, handed_in_at from progress_report
                where plan_id = :plan and code in (:codes) and unit_id in (:units)""")
                .param("plan", planId).param("codes", codes).param("units", unitIds)
                .query((row, n) -> new Fulfilment(row.getString("code"), row.getString("unit_id"),
                        state(ProgressReport.State.valueOf(row.getString("state"))),
                        row.getObject("handed_in_at", LocalDateTime.class), "/reports/" + row.getString("id"))).list();
    }

    private static State state(ProgressReport.State state) {
        return switch (state) {
            case DRAFTED -> State.DRAFTED;
            case UNCONFIRMED -> State.UNCONFIRMED;
            case HANDED_IN -> State.HANDED_IN;
            case SIGNED -> State.SIGNED;
            case RETURNED -> State.RETURNED;
            case ACCEPTED -> State.ACCEPTED;
        };
    }
}
