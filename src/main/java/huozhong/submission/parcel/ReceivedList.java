package huozhong.submission.parcel;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.submission.SubmissionBoard;
import huozhong.submission.SubmissionBoard.Sheet;

/** A list, to those who receive it: clerks and leaders of who runs the plan's region. */
@Component
class ReceivedList {

    private final SubmissionBoard board;
    private final PlanBook plans;
    private final Organization organization;

    ReceivedList(SubmissionBoard board, PlanBook plans, Organization organization) {
        this.board = board;
        this.plans = plans;
        this.organization = organization;
    }

    /** By which duty it is the caller's to receive. */
    record Received(Sheet sheet, Plan plan, Duty duty) {
    }

    Received of(String submissionId, Caller caller) {
        return find(submissionId, caller).orElseThrow(NotFound::new);
    }

    /** Empty for whom the list exists only. */
    Optional<Received> find(String submissionId, Caller caller) {
        var sheet = board.list(submissionId, caller);
        var plan = plans.plan(sheet.planId());
        return caller.running(organization.region(plan.regionId()).path(), Post.Kind.CLERK, Post.Kind.LEADER)
                .map(duty -> new Received(sheet, plan, duty));
    }
}
