package huozhong.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.plan.Milestone;
import huozhong.plan.ObligationRule;
import huozhong.plan.ObligationRule.What;
import huozhong.plan.OnDayOff;
import huozhong.plan.Plan;
import huozhong.plan.supplement.SupplementBook;
import huozhong.shared.Deadline;
import huozhong.shared.NotFound;
import huozhong.shared.WorkCalendar;

/** What a plan says is owed, in the order of its milestones; derived each time, so that a moved date holds at once. */
@Component
public class Obligations {

    private final WorkCalendar calendar;
    private final SupplementBook supplements;

    Obligations(WorkCalendar calendar, SupplementBook supplements) {
        this.calendar = calendar;
        this.supplements = supplements;
    }

    public List<Obligation> of(Plan plan) {
        return plan.milestones().stream().flatMap(milestone -> plan.obligations().stream()
                .filter(rule -> rule.by().equals(milestone.code())).map(ObligationRule::what).limit(1)
                .map(what -> obligation(plan, milestone, what))).toList();
    }

    /** The first of a kind: a plan has its lists at one milestone. */
    public Optional<Obligation> first(Plan plan, What what) {
        return of(plan).stream().filter(one -> one.what() == what).findFirst();
    }

    Obligation get(Plan plan, String code) {
        return of(plan).stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    private Obligation obligation(Plan plan, Milestone milestone, What what) {
        return new Obligation(milestone.code(), milestone.name(), what, milestone.day(), due(plan, milestone),
                !calendar.isWorkday(milestone.day()));
    }

    /** By what the plan said on that day, whatever a supplement says since. */
    private Deadline due(Plan plan, Milestone milestone) {
        return supplements.onDayOff(plan, milestone.day()) == OnDayOff.AS_WRITTEN ? milestone.deadline()
                : new Deadline(nextWorkday(milestone.day()), milestone.hour());
    }

    private LocalDate nextWorkday(LocalDate day) {
        var next = day;
        while (!calendar.isWorkday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
