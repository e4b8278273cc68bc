package huozhong.obligation;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Scope;
import huozhong.obligation.Bulletin.Counted;
import huozhong.organization.Organization;
import huozhong.organization.Unit;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/**
 * Bulletins to those who may read them: a draft is the receiver's own; an issued one is everybody's of whom it speaks,
 * with all the others that stand in it.
 */
@Service
@Transactional(readOnly = true)
public class BulletinBook {

    private final BulletinRows bulletins;
    private final PlanBook plans;
    private final ReceiverDuty duties;
    private final Organization organization;

    BulletinBook(BulletinRows bulletins, PlanBook plans, ReceiverDuty duties, Organization organization) {
        this.bulletins = bulletins;
        this.plans = plans;
        this.duties = duties;
        this.organization = organization;
    }

    /** A bulletin as it prints; without a number as long as it is a draft. */
    public record Sheet(String id, String planId, String code, @Nullable String number, String title, String words,
                        Counted counted, String issuer, @Nullable LocalDateTime issuedAt, int version,
                        boolean mayChange, boolean mayIssue) {
    }

    public List<Sheet> of(String planId, Caller caller) {
        plans.visible(planId, caller);
        return bulletins.of(planId).stream().filter(one -> isReadable(one, caller)).map(one -> sheet(one, caller))
                .toList();
    }

    public Sheet sheet(String id, Caller caller) {
        return bulletins.find(id).filter(one -> isReadable(one, caller)).map(one -> sheet(one, caller))
                .orElseThrow(NotFound::new);
    }

    private boolean isReadable(Bulletin one, Caller caller) {
        if (duties.of(plans.plan(one.planId()), caller).isPresent()) {
            return true;
        }
        var scope = caller.scope();
        return one.isIssued() && organization.units(one.counted().unitIds()).stream()
                .anyMatch(unit -> isSpokenOf(unit, scope));
    }

    private boolean isSpokenOf(Unit unit, Scope scope) {
        var region = unit.regionId();
        return scope.hasUnit(unit.id()) || region != null && scope.runs(organization.region(region).path());
    }

    private Sheet sheet(Bulletin one, Caller caller) {
        var plan = plans.plan(one.planId());
        var open = !one.isIssued() && plan.status() == Plan.Status.PUBLISHED;
        return new Sheet(one.id(), plan.id(), one.code(), number(one, plan), one.title(), one.words(), one.counted(),
                organization.unit(one.byUnitId()).name(), one.issuedAt(), one.version(),
                open && duties.of(plan, caller).isPresent(), open && duties.leading(plan, caller).isPresent());
    }

    /** 沈火〔2024〕通报1号. */
    private @Nullable String number(Bulletin one, Plan plan) {
        return one.number() == null ? null
                : plan.series(organization.region(plan.regionId())) + "通报" + one.number() + "号";
    }
}
