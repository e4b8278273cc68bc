package huozhong.calendar;

import java.time.LocalDateTime;
import java.util.Date;

import org.springframework.stereotype.Component;

import huozhong.shared.Deadline;
import huozhong.shared.Shanghai;
import huozhong.workflow.CaseBook;

/** What a timer of a diagram may ask for: a date of the plan; public for the expression language. */
@Component
public class DueSteps {

    /** What a timer waits for where there is no such date. */
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final CaseBook cases;
    private final PlanDates dates;

    DueSteps(CaseBook cases, PlanDates dates) {
        this.cases = cases;
        this.dates = dates;
    }

    /**
     * When the milestone or phase with this code is over; in the year 9999 where the plan has none, or there is none.
     */
    public Date by(String caseId, String process, String code) {
        var moment = cases.context(process, caseId).flatMap(planId -> dates.deadline(planId, code)).map(Deadline::end);
        return Date.from(moment.orElse(NEVER).atZone(Shanghai.ZONE).toInstant());
    }
}
