package huozhong.obligation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.notification.MessageCause;
import huozhong.notification.MessageKind;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/**
 * What was urged for, reminded of or asked more time for is over once it is handed in, waived, due on another day, or
 * its plan closed.
 */
@Component
class OwedCause implements MessageCause {

    private final PlanBook plans;
    private final ObligationGrid grid;

    OwedCause(PlanBook plans, ObligationGrid grid) {
        this.plans = plans;
        this.grid = grid;
    }

    @Override
    public Set<MessageKind> kinds() {
        return Set.of(MessageKind.OBLIGATION_URGED, MessageKind.REMINDED, MessageKind.STILL_OWED,
                MessageKind.EXTENSION_GRANTED, MessageKind.EXTENSION_REFUSED);
    }

    @Override
    public Set<String> over(Collection<String> subjects) {
        var over = new HashSet<>(subjects);
        subjects.stream().collect(Collectors.groupingBy(subject -> OwedSubject.of(subject).planId()))
                .forEach((planId, some) -> over.removeAll(still(plans.plan(planId), some)));
        return over;
    }

    private Set<String> still(Plan plan, Collection<String> subjects) {
        if (plan.status() != Plan.Status.PUBLISHED) {
            return Set.of();
        }
        var rows = grid.rows(plan);
        return subjects.stream().filter(subject -> rows.stream().anyMatch(row -> row.cells().stream()
                .anyMatch(cell -> OwedSubject.of(subject).isStill(row.unitId(), cell)))).collect(Collectors.toSet());
    }
}
