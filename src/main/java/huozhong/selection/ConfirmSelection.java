package huozhong.selection;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.selection.ConfirmSelection.Confirmation;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form with which the owner's leader confirms the round, or gives it back to be chosen again. */
@Component
class ConfirmSelection implements TaskForm<Confirmation> {

    private final Selections selections;
    private final PlanBook plans;
    private final Quotas quotas;
    private final Pools pools;
    private final Clock clock;

    ConfirmSelection(Selections selections, PlanBook plans, Quotas quotas, Pools pools, Clock clock) {
        this.selections = selections;
        this.plans = plans;
        this.quotas = quotas;
        this.pools = pools;
        this.clock = clock;
    }

    /** AGREE or RETURN; a return needs a reason. */
    record Confirmation(String decision, @Nullable String reason) {
    }

    @Override
    public Class<Confirmation> payload() {
        return Confirmation.class;
    }

    @Override
    public Handled act(TaskInHand task, Confirmation confirmation) {
        var selection = selections.findById(task.caseId()).orElseThrow(NotFound::new);
        if (confirmation.decision().equals("RETURN")) {
            requireReason(confirmation);
            selection.note(confirmation.reason());
            return Handled.completed("RETURN");
        }
        requireEnoughNominees(selection);
        selection.confirm(task.caller().userId(), Shanghai.now(clock));
        return Handled.completed("AGREE");
    }

    private static void requireReason(Confirmation confirmation) {
        if (Optional.ofNullable(confirmation.reason()).orElse("").isBlank()) {
            throw new InvalidInput("reason", "退回重新遴选须说明理由");
        }
    }

    /** 差额, where the plan asks for it: more nominees in the pool than seats taken, by the plan's percentage. */
    private void requireEnoughNominees(Selection selection) {
        var percent = plans.plan(selection.planId()).options().differentialPercent();
        if (percent == null) {
            return;
        }
        var taken = quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind()).mapToInt(Quota::used).sum();
        var pool = pools.of(selection).size();
        if (pool * 100 < taken * (100 + percent)) {
            throw new DifferentialMissing(taken, pool, percent);
        }
    }
}
