package huozhong.workflow;

import java.util.Date;

import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.shared.Deadline;

/** What a timer of a diagram may ask for: a date of the plan; public for the expression language. */
@Component
public class DueSteps {

    private final Cases cases;
    private final PlanBook plans;

    DueSteps(Cases cases, PlanBook plans) {
        this.cases = cases;
        this.plans = plans;
    }

    /** When the milestone or phase with this code is over; in the year 9999 where the plan has none. */
    public Date by(String caseId, String process, String code) {
        var plan = plans.plan(cases.facts(process, caseId).planId());
        return DueDates.date(plan.deadline(code).map(Deadline::end).orElse(TaskEntries.NO_DUE));
    }
}
