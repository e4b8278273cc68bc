package huozhong.progress;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;

/** By which duty a caller may urge: a clerk or leader of the 宣传部 or 文明办 that receives the plan's lists. */
@Component
class UrgeDuty {

    private static final Set<Post.Kind> DESKS = Set.of(Post.Kind.CLERK, Post.Kind.LEADER);

    private final Organization organization;

    UrgeDuty(Organization organization) {
        this.organization = organization;
    }

    Optional<Duty> of(Plan plan, Caller caller) {
        var path = organization.region(plan.regionId()).path();
        return caller.duties().stream().filter(duty -> DESKS.contains(duty.post()))
                .filter(duty -> duty.runs().filter(path::equals).isPresent()).findFirst();
    }
}
