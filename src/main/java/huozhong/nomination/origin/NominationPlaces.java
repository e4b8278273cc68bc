package huozhong.nomination.origin;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/** In which open plans a clerk's units have somebody who recommends whom they put forward, and in which they don't. */
@Service
@Transactional(readOnly = true)
public class NominationPlaces {

    private final PlanBook plans;
    private final Recommenders recommenders;

    NominationPlaces(PlanBook plans, Recommenders recommenders) {
        this.plans = plans;
        this.recommenders = recommenders;
    }

    /** A plan and one of the caller's units; whether it can put anybody forward in it. */
    public record Place(String planId, String unitId, boolean open) {
    }

    public List<Place> of(Caller caller) {
        var units = caller.duties().stream().filter(duty -> duty.post() == Post.Kind.CLERK).map(Duty::unitId).distinct()
                .toList();
        var open = units.isEmpty() ? List.<Plan>of()
                : plans.visible(caller).stream().filter(plan -> plan.status() == Plan.Status.PUBLISHED).toList();
        return open.stream().flatMap(plan -> units.stream().map(unit -> new Place(plan.id(), unit,
                recommenders.find(plan.id(), unit).isPresent()))).toList();
    }
}
