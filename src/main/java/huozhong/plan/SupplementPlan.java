package huozhong.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;

/** What sections of a later document do to a published plan: first looked at, then put in force. */
@Component
public class SupplementPlan {

    private final PlanBook book;
    private final Plans plans;
    private final List<PlanCheck> checks;
    private final Clock clock;

    SupplementPlan(PlanBook book, Plans plans, List<PlanCheck> checks, Clock clock) {
        this.book = book;
        this.plans = plans;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * What would change, and what is wrong with it.
     *
     * @param wrong   what can't be: the same checks as before publication
     * @param against what contradicts a date, and may be wanted anyway
     */
    public record Weighed(SupplementSections before, SupplementSections after, List<Problem> wrong,
                          List<Problem> against) {
    }

    /** The plan, which is about to be changed in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Plan changing(String planId, Caller caller) {
        return book.changing(planId, caller);
    }

    /** All sections that may be supplemented, as they are in force now. */
    public SupplementSections current(Plan plan) {
        return SupplementSections.of(plan.content());
    }

    /** Nothing is changed by it. */
    public Weighed weigh(Plan plan, SupplementSections sections, LocalDate from) {
        var other = plan.supposed(sections.over(plan.content(), from));
        var wrong = new ArrayList<Problem>();
        var against = new ArrayList<>(overdueAtOnce(plan, other));
        checks.forEach(check -> (check instanceof DateCheck ? against : wrong).addAll(added(check, plan, other)));
        return new Weighed(current(plan).sameAs(sections), current(other).sameAs(sections), wrong, against);
    }

    /** What was wrong before is not held against it. */
    private static List<Problem> added(PlanCheck check, Plan plan, Plan other) {
        var found = new ArrayList<>(check.problems(other));
        found.removeAll(check.problems(plan));
        return found;
    }

    private List<Problem> overdueAtOnce(Plan plan, Plan other) {
        var now = Shanghai.now(clock);
        return other.obligations().stream().filter(rule -> !plan.obligations().contains(rule)).map(ObligationRule::by)
                .distinct().flatMap(code -> other.milestones().stream().filter(one -> one.code().equals(code)))
                .filter(milestone -> milestone.deadline().isMissedAt(now))
                .map(milestone -> new Problem("obligations", "“" + milestone.name() + "”的期限已过，列为应报事项后立即逾期"))
                .toList();
    }

    /** Answers what was in force before of the sections that these name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SupplementSections putInForce(String planId, SupplementSections sections, LocalDate from) {
        book.changing();
        var plan = plans.findById(planId).orElseThrow(NotFound::new);
        var before = current(plan).sameAs(sections);
        plan.supplement(sections, from);
        plans.saveAndFlush(plan);
        return before;
    }
}
