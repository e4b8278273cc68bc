package huozhong.obligation;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.obligation.OwingUnits.Owing;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;

/** One thing that one unit owes, for whoever may act on it or see it. */
@Component
class OwedByUnit {

    private final PlanBook plans;
    private final Obligations obligations;
    private final OwingUnits owing;
    private final CellFacts facts;
    private final OwingDuty owingDuty;
    private final ReceiverDuty receivers;

    OwedByUnit(PlanBook plans, Obligations obligations, OwingUnits owing, CellFacts facts, OwingDuty owingDuty,
               ReceiverDuty receivers) {
        this.plans = plans;
        this.obligations = obligations;
        this.owing = owing;
        this.facts = facts;
        this.owingDuty = owingDuty;
        this.receivers = receivers;
    }

    /** What is owed and where it is. */
    record Found(Plan plan, Obligation obligation, Owing owing, Cell cell) {
    }

    /** The same with the duty by which it is acted on. */
    record Acting(Plan plan, Obligation obligation, Owing owing, Cell cell, Duty duty) {

        static Acting of(Found found, Duty duty) {
            return new Acting(found.plan, found.obligation, found.owing, found.cell, duty);
        }
    }

    Found seen(String planId, String code, String unitId, Caller caller) {
        var found = find(planId, code, unitId, caller);
        if (!ObligationGrid.isSeen(found.owing, caller)) {
            throw new NotFound();
        }
        return found;
    }

    /** For who works for the unit itself, while the plan runs. */
    Acting asOwing(String planId, String code, String unitId, Caller caller) {
        var found = find(planId, code, unitId, caller);
        var duty = owingDuty.of(found.owing, caller).orElseThrow(NotFound::new);
        found.plan.requireOpen();
        return Acting.of(found, duty);
    }

    /** For a leader of who receives it, while the plan runs. */
    Acting asReceiver(String planId, String code, String unitId, Caller caller) {
        var found = find(planId, code, unitId, caller);
        var duty = receivers.leading(found.plan, caller).orElseThrow(NotFound::new);
        found.plan.requireOpen();
        return Acting.of(found, duty);
    }

    boolean mayAsk(Found found, Caller caller) {
        return owingDuty.of(found.owing, caller).isPresent();
    }

    boolean mayWaive(Found found, Caller caller) {
        return receivers.leading(found.plan, caller).isPresent();
    }

    private Found find(String planId, String code, String unitId, Caller caller) {
        var plan = plans.visible(planId, caller);
        var obligation = obligations.get(plan, code);
        var owes = owing.of(plan).stream().filter(one -> one.unit().id().equals(unitId) && one.codes().contains(code))
                .findFirst().orElseThrow(NotFound::new);
        return new Found(plan, obligation, owes,
                facts.of(planId, List.of(obligation), List.of(unitId)).cell(obligation, unitId));
    }
}
