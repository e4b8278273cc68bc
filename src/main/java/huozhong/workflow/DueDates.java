package huozhong.workflow;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.shared.Deadline;
import huozhong.shared.Shanghai;

/** By when a step of a case is due: what its plan says now. */
@Component
class DueDates {

    private final PlanBook plans;

    DueDates(PlanBook plans) {
        this.plans = plans;
    }

    Optional<LocalDateTime> of(CaseFacts facts, String step) {
        var plan = plans.plan(facts.planId());
        return Arrays.stream(Quota.Kind.values()).filter(kind -> kind.name().equals(facts.kind())).findFirst()
                .map(round -> plan.dueOf(step, round)).orElseGet(() -> plan.dueOf(step)).map(Deadline::end);
    }

    /** As the engine keeps it. */
    static Date date(LocalDateTime due) {
        return Date.from(due.atZone(Shanghai.ZONE).toInstant());
    }
}
