package huozhong.calendar;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.workflow.DueWords;

/** A step may be due by a milestone or the end of a phase of some plan, or so many days before or after it. */
@Component
class PlanDueWords implements DueWords {

    private final PlanBook plans;

    PlanDueWords(PlanBook plans) {
        this.plans = plans;
    }

    /** Before there is a plan, any code will do. */
    @Override
    public Optional<String> whyNot(String dueBy) {
        var known = plans.dateCodes();
        var read = DueBy.of(dueBy);
        if (read.isEmpty()) {
            return Optional.of("应写时间节点或阶段的代码，可加减天数，如 \"ROSTERS\"、\"ROSTERS-3\"");
        }
        return known.isEmpty() || known.contains(read.get().code()) ? Optional.empty()
                : Optional.of("没有计划有这个时间节点或阶段，现有 " + String.join("、", known));
    }
}
