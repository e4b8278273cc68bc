package huozhong.nomination.people;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
import huozhong.workflow.running.LiveSteps;

/**
 * What agreeing at a step brings, before it is done: where those agreed to go next, and, where a seat was taken before
 * that step, how many of the caller's seats are taken and how many of their holders were agreed to at it.
 */
@Service
@Transactional(readOnly = true)
public class StepEffects {

    private static final String SEATS = """
            select q.category, q.seats, q.used, (select count(*) from nomination n
                where n.plan_id = q.plan_id and n.recommender_id = q.owner_unit_id and n.category = q.category
                and n.seat_taken_at is not null and exists (select 1 from opinion o where o.nomination_id = n.id
                    and o.step = ? and o.decision = 'AGREE'
                    and not exists (select 1 from opinion_void v where v.opinion_id = o.id))) as agreed
            from quota_facts q where q.plan_id = ? and q.kind = 'OWN_POOL' and q.category is not null and (""";

    private final JdbcClient jdbc;
    private final PlanBook plans;
    private final LiveSteps steps;

    StepEffects(JdbcClient jdbc, PlanBook plans, LiveSteps steps) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.steps = steps;
    }

    /** The seats of one category: how many there are (none where the document gives no number), taken, agreed to. */
    public record Seats(String category, String categoryName, @Nullable Integer seats, int taken, int agreed) {
    }

    /** The names of the places next, and the seats where the step comes after the round. */
    public record Effect(List<String> next, List<Seats> seats) {
    }

    public Effect of(String planId, String process, String step, Caller caller) {
        plans.visible(planId, caller);
        var afterRound = process.equals(Nominees.PROCESS) && steps.isAfter(process, step, Nominees.AWAIT_SELECTION);
        return new Effect(steps.next(process, step), afterRound ? seats(planId, step, caller) : List.of());
    }

    private List<Seats> seats(String planId, String step, Caller caller) {
        var values = new ArrayList<Object>(List.of(step, planId));
        var own = own(caller, values);
        var plan = plans.plan(planId);
        return own.isEmpty() ? List.of() : jdbc.sql(SEATS + String.join(" or ", own) + ") order by q.ordinal")
                .params(values).query((row, n) -> new Seats(row.getString("category"),
                        plan.category(row.getString("category")).name(), row.getObject("seats", Integer.class),
                        row.getInt("used"), row.getInt("agreed")))
                .list();
    }

    /** Those of one's units, and those of the very region that one's 宣传部 or 文明办 runs, not of regions within. */
    private static List<String> own(Caller caller, List<Object> values) {
        var ways = new ArrayList<String>();
        caller.duties().forEach(duty -> {
            ways.add("q.owner_unit_id = ?");
            values.add(duty.unitId());
            duty.runs().ifPresent(path -> {
                ways.add("q.level = 'COUNTY' and q.region_id in (select r.id from region_facts r where r.path = ?)");
                values.add(path);
            });
        });
        return ways;
    }
}
