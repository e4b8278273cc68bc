package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.nomination.DossierScope;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;

/** 流程进度: where everybody in a caller's scope is, step by step, for people, rounds and lists. */
@Service
@Transactional(readOnly = true)
public class StepCounts {

    private final PlanBook plans;
    private final DossierScope dossiers;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepCounts(PlanBook plans, DossierScope dossiers, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many of a process are at a place of its diagram (a step, a wait or an end); how many of them are late. */
    public record Place(String process, String place, @Nullable String name, int count, int late,
                        @Nullable LocalDateTime since) {
    }

    public List<Place> of(String planId, Caller caller) {
        plans.visible(planId, caller);
        var scope = caller.scope();
        var all = new ArrayList<Place>();
        var values = new ArrayList<Object>();
        all.addAll(steps("Nomination", "nomination n", dossiers.condition(scope, values), values, planId));
        all.addAll(waits(planId, scope));
        all.addAll(own("Selection", "selection n join region r on r.id = n.region_id", planId, scope));
        all.addAll(own("Submission", "submission n join region r on r.id = n.receiver_id", planId, scope));
        return List.copyOf(all);
    }

    private List<Place> own(String process, String from, String planId, Scope scope) {
        var values = new ArrayList<Object>();
        return steps(process, from, owned(scope, values), values, planId);
    }

    private static String owned(Scope scope, List<Object> values) {
        var ways = new ArrayList<String>();
        scope.regionPaths().forEach(path -> {
            ways.add("r.path >= ? and r.path < ?");
            values.addAll(List.of(path, path + "~"));
        });
        if (!scope.units().isEmpty()) {
            ways.add("n.owner_id in (" + String.join(",", Collections.nCopies(scope.units().size(), "?")) + ")");
            values.addAll(scope.units());
        }
        return ways.isEmpty() ? "1 = 0" : "(" + String.join(" or ", ways) + ")";
    }

    /** What waits for a correction stands at the correction. */
    private List<Place> steps(String process, String from, String condition, List<Object> values, String planId) {
        var sql = """
                select t.process, t.step, max(t.step_name) as name, count(distinct t.task_id) as things,
                    count(distinct case when t.due <= ? then t.task_id end) as late, min(t.since) as since
                from task_entry t where t.plan_id = ? and t.state = 'OPEN' and t.waiting = false and t.process = ?
                and t.case_id in (select n.id from\s""" + from + " where n.plan_id = ? and " + condition
                + ") group by t.process, t.step order by t.step";
        var all = new ArrayList<Object>(List.of(Shanghai.now(clock), planId, process, planId));
        all.addAll(values);
        return jdbc.sql(sql).params(all).query((row, n) -> place(row)).list();
    }

    /** Those who wait to be told, and those who came to an end; a place's name is the diagram's. */
    private List<Place> waits(String planId, Scope scope) {
        var values = new ArrayList<Object>();
        var sql = """
                select 'Nomination' as process, coalesce(n.awaits, n.state) as step, null as name, count(*) as things,
                    0 as late, min(coalesce(n.ended_at, n.submitted_at)) as since
                from nomination n where\s""" + dossiers.condition(scope, values) + " and n.plan_id = ?"
                + " and (n.awaits is not null or n.state <> 'IN_PROGRESS') group by coalesce(n.awaits, n.state)";
        values.add(planId);
        return jdbc.sql(sql).params(values).query((row, n) -> place(row)).list();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("process"), row.getString("step"), row.getString("name"),
                row.getInt("things"), row.getInt("late"), row.getObject("since", LocalDateTime.class));
    }
}
