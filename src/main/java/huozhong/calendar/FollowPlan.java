package huozhong.calendar;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.plan.DateFollower;
import huozhong.plan.Plan;
import huozhong.workflow.dues.Dues;

/** Tells the workflow which of its dues moved with a date of a plan, and the plan how far they have followed. */
@Component
class FollowPlan implements DateFollower {

    private final Dues dues;

    FollowPlan(Dues dues) {
        this.dues = dues;
    }

    @EventListener
    void on(Plan.DateMoved moved) {
        dues.moved(moved.moveId(), PlanDates.key(moved.planId(), moved.code()), moved.code());
    }

    @Override
    public Optional<Progress> progress(String moveId) {
        return dues.progress(moveId).map(far -> new Progress(far.done(), far.total(), far.finished()));
    }
}
