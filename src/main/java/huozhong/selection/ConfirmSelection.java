package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
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
    private final Choices choices;
    private final Nominees nominees;
    private final Pools pools;
    private final RoundLog log;
    private final Clock clock;

    ConfirmSelection(Selections selections, PlanBook plans, Choices choices, Nominees nominees, Pools pools,
                     RoundLog log, Clock clock) {
        this.selections = selections;
        this.plans = plans;
        this.choices = choices;
        this.nominees = nominees;
        this.pools = pools;
        this.log = log;
        this.clock = clock;
    }

    /** What the leader answers. */
    enum Answer { AGREE, RETURN }

    /** A return needs a reason. */
    record Confirmation(Answer decision, @Nullable String reason) {
    }

    @Override
    public String process() {
        return OpenSelection.PROCESS;
    }

    @Override
    public Set<String> decisions() {
        return Set.of("AGREE", "RETURN");
    }

    @Override
    public Class<Confirmation> payload() {
        return Confirmation.class;
    }

    @Override
    public Handled act(TaskInHand task, Confirmation confirmation) {
        var selection = selections.findById(task.caseId()).orElseThrow(NotFound::new);
        if (confirmation.decision() == Answer.RETURN) {
            requireReason(confirmation);
            selection.note(confirmation.reason());
            log.say(selection.id(), task.caller().userId(), RoundChange.GIVEN_BACK);
            return Handled.completed("RETURN");
        }
        var chosen = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selection.id(),
                List.of(Choice.State.CHOSEN));
        if (chosen.isEmpty()) {
            throw new InvalidInput("decision", "尚未选择任何人选，请退回重新遴选");
        }
        requireEnoughNominees(selection, chosen);
        selection.confirm(task.caller().userId(), Shanghai.now(clock));
        log.say(selection.id(), task.caller().userId(), RoundChange.CONFIRMED);
        return Handled.completed("AGREE");
    }

    private static void requireReason(Confirmation confirmation) {
        if (Optional.ofNullable(confirmation.reason()).orElse("").isBlank()) {
            throw new InvalidInput("reason", "退回重新遴选须说明理由");
        }
    }

    /** 差额, where the plan asks for it: in each category more nominees than seats taken, by the plan's percentage. */
    private void requireEnoughNominees(Selection selection, List<Choice> chosen) {
        var percent = plans.plan(selection.planId()).options().differentialPercent();
        if (percent == null) {
            return;
        }
        var pool = pools.of(selection).stream().flatMap(id -> nominees.categoryOf(id).stream()).toList();
        for (var category : chosen.stream().map(Choice::category).distinct().toList()) {
            var taken = chosen.stream().filter(choice -> choice.category().equals(category)).count();
            var nominated = pool.stream().filter(category::equals).count();
            if (nominated * 100 < taken * (100 + percent)) {
                throw new DifferentialMissing(plans.plan(selection.planId()).category(category).name(), taken,
                        nominated, percent);
            }
        }
    }
}
