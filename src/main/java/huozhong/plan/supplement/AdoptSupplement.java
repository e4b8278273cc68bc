package huozhong.plan.supplement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.plan.SupplementPlan;
import huozhong.plan.SupplementPlan.Weighed;
import huozhong.plan.SupplementSections;
import huozhong.plan.supplement.Supplement.Paper;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.InvalidInput.Problem;
import huozhong.shared.Shanghai;

/**
 * Adopts a later document for a published plan, by a leader of its office: first looked at with all that it changes,
 * then in force from its day. What the same checks as before publication find wrong is refused; what contradicts a date
 * may be wanted anyway, as where a date moves.
 */
@Service
@Transactional
public class AdoptSupplement {

    private final SupplementPlan plan;
    private final Supplements supplements;
    private final PutInForce force;
    private final Audit audit;
    private final Clock clock;

    AdoptSupplement(SupplementPlan plan, Supplements supplements, PutInForce force, Audit audit, Clock clock) {
        this.plan = plan;
        this.supplements = supplements;
        this.force = force;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would change, and what is said against it; nothing is kept. */
    public Weighed preview(String planId, Paper paper, String content, Caller caller) {
        var found = plan.changing(planId, caller);
        leading(found, caller);
        found.requireOpen();
        var sections = SupplementSections.read(content);
        requireSensible(found, paper, supplements.of(planId));
        var weighed = plan.weigh(found, sections, paper.from());
        if (sections.saysNothing() || weighed.before().equals(weighed.after())) {
            throw new InvalidInput("content", "补充内容与现行内容相同，没有需要改变的");
        }
        return weighed;
    }

    public Supplement adopt(String planId, Paper paper, String content, boolean anyway, Caller caller) {
        var weighed = preview(planId, paper, content, caller);
        var against = weighed.against();
        if (!weighed.wrong().isEmpty()) {
            throw new InvalidInput(weighed.wrong());
        }
        if (!against.isEmpty() && !anyway) {
            throw new InvalidInput(withTheWayOut(against));
        }
        var duty = leading(plan.changing(planId, caller), caller);
        var adopted = new Supplement(Ids.next(), planId, supplements.of(planId).size() + 1, paper,
                SupplementSections.read(content), null,
                against.stream().map(Problem::message).collect(Collectors.joining("；")), Shanghai.now(clock),
                caller.userId(), duty.unitId());
        supplements.add(adopted);
        audit.record(caller.act(duty, "PLAN_SUPPLEMENTED", planId, Map.of("supplement", adopted.id(), "document",
                paper.documentNumber(), "from", paper.from().toString(), "against", adopted.against())));
        force.ifItsDayHasCome(adopted);
        return supplements.of(planId).get(adopted.ordinal() - 1);
    }

    private static Duty leading(Plan plan, Caller caller) {
        return caller.dutyIn(plan.officeUnitId(), Post.Kind.LEADER).orElseThrow(OfficeLeaderRequired::new);
    }

    private static void requireSensible(Plan plan, Paper paper, List<Supplement> before) {
        var problems = new ArrayList<Problem>();
        if (paper.issuedOn().isBefore(plan.issuedOn())) {
            problems.add(new Problem("issuedOn", "补充文件的印发日期早于计划文件"));
        }
        if (paper.from().isBefore(paper.issuedOn())) {
            problems.add(new Problem("from", "生效日期不能早于补充文件的印发日期"));
        }
        if (paper.from().isAfter(paper.issuedOn().plusYears(1))) {
            problems.add(new Problem("from", "生效日期距印发日期超过一年，请核对"));
        }
        if (before.stream().anyMatch(one -> one.paper().from().isAfter(paper.from()))) {
            problems.add(new Problem("from", "生效日期不能早于上一份补充文件的生效日期"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static List<Problem> withTheWayOut(List<Problem> against) {
        var all = new ArrayList<>(against);
        all.add(new Problem("anyway", "确需这样补充的，请确认后再次提交"));
        return all;
    }
}
