package huozhong.plan;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Unit;
import huozhong.shared.NotFound;

/** Who works on a plan: clerks and leaders of its office and of the 宣传部 of its region; a leader decides. */
@Component
class PlanDuties {

    private final Organization organization;

    PlanDuties(Organization organization) {
        this.organization = organization;
    }

    /** Before anybody looks at a file: whoever works on no region's plans drafts none. Throws NotFound. */
    void requireDrafter(Caller caller) {
        if (caller.duties().stream().noneMatch(this::isOfPlans)) {
            throw new NotFound();
        }
    }

    private boolean isOfPlans(Duty duty) {
        return (duty.post() == Post.Kind.LEADER || duty.post() == Post.Kind.CLERK)
                && organization.unit(duty.unitId()).runsItsRegion();
    }

    Duty drafting(Plan plan, Caller caller) {
        return duties(plan, caller).findFirst().orElseThrow(NotFound::new);
    }

    Duty leading(Plan plan, Caller caller) {
        return duties(plan, caller).filter(duty -> duty.post() == Post.Kind.LEADER).findFirst()
                .orElseThrow(LeaderRequired::new);
    }

    boolean mayDraft(Plan plan, Caller caller) {
        return duties(plan, caller).findAny().isPresent();
    }

    boolean mayLead(Plan plan, Caller caller) {
        return duties(plan, caller).anyMatch(duty -> duty.post() == Post.Kind.LEADER);
    }

    private Stream<Duty> duties(Plan plan, Caller caller) {
        var publicity = organization.unitsIn(plan.regionId(), Unit.PUBLICITY).stream().map(Unit::id);
        return Stream.concat(Stream.of(plan.officeUnitId()), publicity).distinct()
                .flatMap(unitId -> Stream.of(Post.Kind.LEADER, Post.Kind.CLERK)
                        .map(post -> caller.dutyIn(unitId, post)).flatMap(Optional::stream));
    }
}
