package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.plan.PlanBook;
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
    private final Choices choices;
    private final Nominees nominees;
    private final Pools pools;
    private final RoundLog log;
    private final Clock clock;

    ConfirmSelection(Selections selections, PlanBook plans, Quotas quotas, Choices choices, Nominees nominees,
                     Pools pools, RoundLog log, Clock clock) {
        this.selections = selections;
        this.plans = plans;
        this.quotas = quotas;
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
        return Handled.words(Answer.class);
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
            return Handled.completed(Answer.RETURN.name());
        }
        var chosen = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selection.id(),
                List.of(Choice.State.CHOSEN));
        if (chosen.isEmpty()) {
            throw new InvalidInput("decision", "尚未选择任何人选，请退回重新遴选");
        }
        requireEnoughNominees(selection, chosen);
        selection.confirm(task.caller().userId(), Shanghai.now(clock));
        log.say(selection.id(), task.caller().userId(), RoundChange.CONFIRMED);
        return Handled.completed(Answer.AGREE.name());
    }

    private static void requireReason(Confirmation confirmation) {
        if (Optional.ofNullable(confirmation.reason()).orElse("").isBlank()) {
            throw new InvalidInput("reason", "退回重新遴选须说明理由");
        }
    }

    /** 差额, where the plan asks for it: in each category more nominees than seats, by the plan's percentage. */
    private void requireEnoughNominees(Selection selection, List<Choice> chosen) {
        var options = plans.plan(selection.planId()).options();
        var percent = options.differentialPercent();
        if (percent == null) {
            return;
        }
        var pool = pools.of(selection).stream().flatMap(id -> nominees.categoryOf(id).stream()).toList();
        for (var category : chosen.stream().map(Choice::category).distinct().toList()) {
            var taken = chosen.stream().filter(choice -> choice.category().equals(category)).count();
            var quota = options.measuresAgainstQuota() ? seats(selection, category, taken) : Optional.<Long>empty();
            var nominated = pool.stream().filter(category::equals).count();
            if (nominated * 100 < quota.orElse(taken) * (100 + percent)) {
                var against = quota.map(seats -> "名额" + seats).orElse("拟入选" + taken);
                throw new DifferentialMissing(plans.plan(selection.planId()).category(category).name(), against,
                        nominated, percent);
            }
        }
    }

    /** The quota without what earlier rounds took of it; empty where the document gives no number. */
    private Optional<Long> seats(Selection selection, String category, long taken) {
        return quotas.of(selection.planId(), selection.ownerId()).stream()
                .filter(quota -> quota.kind() == selection.kind() && category.equals(quota.category()))
                .flatMap(quota -> quota.shortfall().stream()).map(free -> free + taken).findFirst();
    }
}
