package huozhong.obligation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;

/** By which duty a caller acts for the 宣传部 or 文明办 that receives what a plan's units owe. */
@Component
class ReceiverDuty {

    private final Organization organization;

    ReceiverDuty(Organization organization) {
        this.organization = organization;
    }

    /** As clerk or leader: to urge, to draft a bulletin. */
    Optional<Duty> of(Plan plan, Caller caller) {
        return running(plan, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }

    /** To waive, to issue a bulletin. */
    Optional<Duty> leading(Plan plan, Caller caller) {
        return running(plan, caller, Post.Kind.LEADER);
    }

    private Optional<Duty> running(Plan plan, Caller caller, Post.Kind... posts) {
        return caller.running(organization.region(plan.regionId()).path(), posts);
    }
}
