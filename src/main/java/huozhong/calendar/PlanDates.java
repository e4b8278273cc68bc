package huozhong.calendar;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.Deadline;
import huozhong.workflow.DrawnStep;
import huozhong.workflow.Due;

/**
 * By when a step of a plan's case is due: what the routing table says of the step (dueBy), else what the plan says of
 * the step, else what the plan says of the step that our own diagrams name after the form, so that a step which an
 * administrator inserted is due when others with its form are. A date marks what is late and never locks.
 */
@Service
public class PlanDates {

    private final PlanBook plans;

    PlanDates(PlanBook plans) {
        this.plans = plans;
    }

    /** @param round the kind of quotas that the case's round fills, where it is a round */
    public Optional<Due> of(String planId, Quota.@Nullable Kind round, DrawnStep step) {
        var plan = plans.plan(planId);
        return by(plan, round, step).flatMap(by -> plan.deadline(by.code())
                .map(deadline -> new Due(key(planId, by.code()), by.shift(deadline.end()))));
    }

    private static Optional<DueBy> by(Plan plan, Quota.@Nullable Kind round, DrawnStep step) {
        return Optional.ofNullable(step.dueBy()).flatMap(DueBy::of)
                .filter(by -> plan.deadline(by.code()).isPresent())
                .or(() -> plan.dueBy(step.id(), round).or(() -> plan.dueBy(step.form(), round)).map(DueBy::day));
    }

    Optional<Deadline> deadline(String planId, String code) {
        return plans.plan(planId).deadline(code);
    }

    /** On what a task hangs that is due by the milestone or phase with this code. */
    static String key(String planId, String code) {
        return planId + ":" + code;
    }
}
