package huozhong.plan;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;

/** Answers questions about plans: an issued one is everybody's to read, a draft only theirs who run its region. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class PlanBook {

    private final Plans plans;
    private final Organization organization;

    PlanBook(Plans plans, Organization organization) {
        this.plans = plans;
        this.organization = organization;
    }

    public Plan plan(String id) {
        return plans.findById(id).orElseThrow(NotFound::new);
    }

    public Optional<Plan> planByCode(String code) {
        return plans.findByCode(code);
    }

    /** The plan, where this caller may see it. */
    public Plan visible(String id, Caller caller) {
        return plans.findById(id).filter(plan -> isVisible(plan, caller)).orElseThrow(NotFound::new);
    }

    /** All plans that this caller may see, the latest codes first. */
    public List<Plan> visible(Caller caller) {
        return plans.findAllByOrderByCodeDesc().stream().filter(plan -> isVisible(plan, caller)).toList();
    }

    private boolean isVisible(Plan plan, Caller caller) {
        return plan.status() != Plan.Status.DRAFT
                || caller.scope().runs(organization.region(plan.regionId()).path());
    }
}
