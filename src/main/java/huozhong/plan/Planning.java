package huozhong.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;

/** Drafts, checks, publishes and closes plans, for the office and the 宣传部 of the plan's region. */
@Service
@Transactional
public class Planning {

    private final PlanBook book;
    private final Organization organization;
    private final List<PlanCheck> checks;
    private final QuotaTable quotas;
    private final PlanDuties duties;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Planning(PlanBook book, Organization organization, List<PlanCheck> checks, QuotaTable quotas, PlanDuties duties,
             Audit audit, ApplicationEventPublisher events) {
        this.book = book;
        this.organization = organization;
        this.checks = checks;
        this.quotas = quotas;
        this.duties = duties;
        this.audit = audit;
        this.events = events;
    }

    /** The same of a file as it came, which nobody reads for whoever may not draft; a line it breaks at is told. */
    public Plan draft(String file, Caller caller) {
        duties.requireDrafter(caller);
        return draft(PlanFile.read(file), caller);
    }

    /** The same for this draft. */
    public Plan redraft(String planId, String file, Caller caller) {
        duties.drafting(book.visible(planId, caller), caller);
        return redraft(planId, PlanFile.read(file), caller);
    }

    /** Keeps a plan as a draft; the same code again replaces the draft, until it is published. */
    public Plan draft(PlanFile file, Caller caller) {
        book.changing();
        var drafted = resolve(file);
        var duty = duties.drafting(drafted, caller);
        var plan = book.keep(book.planByCode(file.code()).map(old -> replace(old, drafted)).orElse(drafted));
        record(duty, caller, "PLAN_DRAFTED", plan);
        return plan;
    }

    /** The same for this draft: its code is its name and stays. */
    public Plan redraft(String planId, PlanFile file, Caller caller) {
        var plan = book.visible(planId, caller);
        if (!plan.code().equals(file.code())) {
            throw new InvalidInput("code", "草稿的代码是“" + plan.code() + "”，不能改为“" + file.code() + "”");
        }
        return draft(file, caller);
    }

    private Plan resolve(PlanFile file) {
        var problems = new ArrayList<Problem>();
        var region = organization.regionByCode(file.region());
        var office = organization.unitByCode(file.office());
        if (region.isEmpty()) {
            problems.add(new Problem("region", "没有代码为“" + file.region() + "”的地区"));
        }
        if (office.isEmpty()) {
            problems.add(new Problem("office", "没有代码为“" + file.office() + "”的单位"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return file.plan(region.orElseThrow(), office.orElseThrow());
    }

    private static Plan replace(Plan old, Plan drafted) {
        if (!old.regionId().equals(drafted.regionId())) {
            throw new PlanCodeTaken(old.code());
        }
        old.redraft(drafted);
        return old;
    }

    /** What stands between the draft and its publication; nothing when it can be published. */
    @Transactional(readOnly = true)
    public List<Problem> check(String planId, Caller caller) {
        return problems(book.visible(planId, caller));
    }

    private List<Problem> problems(Plan plan) {
        return checks.stream().flatMap(check -> check.problems(plan).stream()).toList();
    }

    /** Opens the plan and gives out its seats; the document's numbers can't be changed any more. */
    public Plan publish(String planId, Caller caller) {
        var plan = book.changing(planId, caller);
        var duty = duties.leading(plan, caller);
        plan.publish();
        var problems = problems(plan);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        book.keep(plan);
        quotas.write(plan);
        record(duty, caller, "PLAN_PUBLISHED", plan);
        return plan;
    }

    public Plan close(String planId, Caller caller) {
        var plan = book.changing(planId, caller);
        var duty = duties.leading(plan, caller);
        plan.close();
        record(duty, caller, "PLAN_CLOSED", plan);
        events.publishEvent(new Plan.Closed(plan.id()));
        return plan;
    }

    private void record(Duty duty, Caller caller, String action, Plan plan) {
        audit.record(caller.act(duty, action, plan.id(), Map.of("code", plan.code())));
    }
}
