package huozhong.progress;

import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;

/** By which duty a caller may urge: a clerk or leader of the 宣传部 or 文明办 that receives the plan's lists. */
@Component
class UrgeDuty {

    private final Organization organization;

    UrgeDuty(Organization organization) {
        this.organization = organization;
    }

    Optional<Duty> of(Plan plan, Caller caller) {
        return caller.running(organization.region(plan.regionId()).path(), Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
