package huozhong.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;

/** Makes the draft of the next edition: all that a plan says, with all its days moved and a name of its own. */
@Service
@Transactional
public class CopyPlan {

    private final PlanBook book;
    private final Planning planning;
    private final PlanDuties duties;
    private final Organization organization;
    private final Audit audit;

    CopyPlan(PlanBook book, Planning planning, PlanDuties duties, Organization organization, Audit audit) {
        this.book = book;
        this.planning = planning;
        this.duties = duties;
        this.organization = organization;
        this.audit = audit;
    }

    /** Into another year, every day on the same day of its month (29 February becomes the 28th). */
    public Plan toYear(String planId, int year, PlanName name, Caller caller) {
        var plan = book.visible(planId, caller);
        var years = year - plan.issuedOn().getYear();
        if (years == 0) {
            throw new InvalidInput("year", "新计划的年份与原计划相同");
        }
        return copy(plan, day -> day.plusYears(years), name, caller);
    }

    /** By as many days, later or, where negative, earlier. */
    public Plan byDays(String planId, int days, PlanName name, Caller caller) {
        return copy(book.visible(planId, caller), day -> day.plusDays(days), name, caller);
    }

    private Plan copy(Plan plan, UnaryOperator<LocalDate> move, PlanName name, Caller caller) {
        var duty = duties.drafting(plan, caller);
        if (book.planByCode(name.code()).isPresent()) {
            throw new PlanCodeTaken(name.code());
        }
        var draft = planning.draft(file(plan, name, plan.content().moved(move)), caller);
        audit.record(caller.act(duty, "PLAN_COPIED", draft.id(), Map.of("from", plan.code(), "code", name.code())));
        return draft;
    }

    /** The plan's file, where this caller may see the plan. */
    @Transactional(readOnly = true)
    public PlanFile file(String planId, Caller caller) {
        var plan = book.visible(planId, caller);
        return file(plan, new PlanName(plan.code(), plan.title(), plan.documentNumber()), plan.content());
    }

    private PlanFile file(Plan plan, PlanName name, PlanContent content) {
        return PlanFile.of(name, organization.region(plan.regionId()), organization.unit(plan.officeUnitId()), content);
    }
}
