package huozhong.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.nomination.people.EntryWays;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.workflow.WaitingPlaces;

/** 流程进度: where everybody in a caller's scope is, step by step, for people, rounds and lists. */
@Service
@Transactional(readOnly = true)
public class StepCounts {

    private final PlanBook plans;
    private final EntryWays ways;
    private final List<WaitingPlaces> waits;
    private final JdbcClient jdbc;
    private final Clock clock;

    StepCounts(PlanBook plans, EntryWays ways, List<WaitingPlaces> waits, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.ways = ways;
        this.waits = waits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** So many of a process are at a place of its diagram (a step, a wait or an end); how many of them are late. */
    public record Place(String process, String place, @Nullable String name, int count, int late,
                        @Nullable LocalDateTime since) {
    }

    public List<Place> of(String planId, Caller caller) {
        plans.visible(planId, caller);
        var all = new ArrayList<>(steps(planId, caller.scope()));
        all.addAll(waits(planId, caller));
        return List.copyOf(all);
    }

    /** What waits for a correction stands at the correction. */
    private List<Place> steps(String planId, Scope scope) {
        var all = ways.of(scope, planId);
        if (all.isEmpty()) {
            return List.of();
        }
        var now = Shanghai.now(clock);
        var each = all.stream().map(way -> """
                (select t.process, t.step, max(t.step_name) as name, count(distinct t.task_id) as things,
                    count(distinct case when t.due <= ? then t.task_id end) as late, min(t.since) as since
                from\s""" + way.from() + " where " + way.sql() + " group by t.process, t.step)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("""
                select k.process, k.step, max(k.name) as name, sum(k.things) as things, sum(k.late) as late,
                    min(k.since) as since from (""" + each + ") k group by k.process, k.step"
                + " order by k.process, k.step")
                .params(all.stream().flatMap(way -> Stream.concat(Stream.of(now), way.values().stream())).toList())
                .query((row, n) -> place(row)).list();
    }

    /** Those who wait to be told, and those who came to an end; a place's name is the diagram's. */
    private List<Place> waits(String planId, Caller caller) {
        return waits.stream().flatMap(module -> module.of(planId, caller).stream())
                .map(one -> new Place(one.process(), one.place(), null, one.count(), 0, one.since())).toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("process"), row.getString("step"), row.getString("name"),
                row.getInt("things"), row.getInt("late"), row.getObject("since", LocalDateTime.class));
    }
}
