package huozhong.plan;

import org.springframework.stereotype.Service;

import huozhong.access.Caller;
import huozhong.organization.Post;

/** What a caller may do with a plan, so that pages offer it to nobody else; whoever acts is asked again. */
@Service
public class PlanRights {

    private final PlanDuties duties;

    PlanRights(PlanDuties duties) {
        this.duties = duties;
    }

    /**
     * To draft is a clerk's or leader's; to publish, to close and to move dates a leader's; the archive and supplements
     * are the office's.
     */
    public record Rights(boolean draft, boolean lead, boolean archive, boolean supplement) {
    }

    public Rights of(Plan plan, Caller caller) {
        var office = caller.dutyIn(plan.officeUnitId(), Post.Kind.LEADER).isPresent();
        return new Rights(duties.mayDraft(plan, caller), duties.mayLead(plan, caller), office, office);
    }
}
