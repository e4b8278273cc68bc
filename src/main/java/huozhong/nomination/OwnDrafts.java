package huozhong.nomination;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/** The drafts of a caller: a draft is the clerk's of the unit in which it began. */
@Component
class OwnDrafts {

    private final Nominations nominations;
    private final PlanBook plans;

    OwnDrafts(Nominations nominations, PlanBook plans) {
        this.nominations = nominations;
        this.plans = plans;
    }

    /** What may be submitted or written anew, and the duty by which. */
    record Own(Nomination nomination, Duty duty) {
    }

    Own find(String id, Caller caller) {
        var nomination = nominations.findById(id).orElseThrow(NotFound::new);
        return new Own(nomination, caller.requireDutyIn(nomination.originId(), Post.Kind.CLERK));
    }

    /** In a plan that still takes people. */
    Own findOpen(String id, Caller caller) {
        var own = find(id, caller);
        own.nomination.requireDraft();
        plans.plan(own.nomination.planId()).requireOpen();
        return own;
    }
}
