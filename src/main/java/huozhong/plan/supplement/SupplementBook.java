package huozhong.plan.supplement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Remembered;
import huozhong.plan.OnDayOff;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;

/** Which documents supplement a plan, and what was in force on a day. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class SupplementBook {

    private final PlanBook plans;
    private final Supplements supplements;
    private final Remembered remembered;

    SupplementBook(PlanBook plans, Supplements supplements, Remembered remembered) {
        this.plans = plans;
        this.supplements = supplements;
        this.remembered = remembered;
    }

    /** The first adopted first, where this caller may see the plan. */
    public List<Supplement> of(String planId, Caller caller) {
        return of(plans.visible(planId, caller).id());
    }

    /** What a plan said on this day of dates that fall on a day off; on days to come, what it says now. */
    public OnDayOff onDayOff(Plan plan, LocalDate day) {
        return of(plan.id()).stream().filter(one -> one.paper().from().isAfter(day))
                .flatMap(one -> Optional.ofNullable(one.replaced()).stream())
                .flatMap(before -> Optional.ofNullable(before.onDayOff()).stream())
                .findFirst().orElseGet(plan::onDayOff);
    }

    private List<Supplement> of(String planId) {
        return remembered.list(List.of("supplements", planId), () -> supplements.of(planId));
    }
}
