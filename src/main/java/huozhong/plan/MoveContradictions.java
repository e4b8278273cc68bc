package huozhong.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.Shanghai;

/** What a moved date newly contradicts; what was wrong before and elsewhere is not held against it. */
@Component
class MoveContradictions {

    private final List<DateCheck> checks;
    private final Clock clock;

    MoveContradictions(List<DateCheck> checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    /** What was wrong, and in which phase each milestone stood, before the move. */
    record Before(List<Problem> problems, Map<String, Optional<Phase>> places) {
    }

    Before before(Plan plan) {
        return new Before(problems(plan), plan.milestones().stream()
                .collect(Collectors.toMap(Milestone::code, milestone -> place(milestone, plan))));
    }

    List<Problem> of(Plan plan, Before before, Dated old, Dates to) {
        var found = new ArrayList<>(problems(plan));
        found.removeAll(before.problems);
        plan.milestones().forEach(milestone -> left(milestone, plan, before).ifPresent(found::add));
        var now = Shanghai.now(clock);
        if (to.deadline().isMissedAt(now) && !old.dates().deadline().isMissedAt(now)) {
            found.add(new Problem("to", "“" + old.name() + "”的新时间已过，未办事项将立即逾期"));
        }
        return found;
    }

    private List<Problem> problems(Plan plan) {
        return checks.stream().flatMap(check -> check.problems(plan).stream()).toList();
    }

    /** From one phase into another; in none at all is said by the check. */
    private static Optional<Problem> left(Milestone milestone, Plan plan, Before before) {
        var was = Objects.requireNonNull(before.places.get(milestone.code()));
        var is = place(milestone, plan);
        if (was.isEmpty() || is.isEmpty() || was.get().code().equals(is.get().code())) {
            return Optional.empty();
        }
        return Optional.of(new Problem("milestones", "时间节点“" + milestone.name() + "”不再属于阶段“" + was.get().name()
                + "”，落入“" + is.get().name() + "”"));
    }

    private static Optional<Phase> place(Milestone milestone, Plan plan) {
        return plan.phases().stream().filter(phase -> phase.contains(milestone.day())).findFirst();
    }
}
