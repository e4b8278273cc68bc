package huozhong.selection;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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
    private final Choices choices;
    private final Differential differential;
    private final RoundLog log;
    private final Clock clock;

    ConfirmSelection(Selections selections, Choices choices, Differential differential, RoundLog log, Clock clock) {
        this.selections = selections;
        this.choices = choices;
        this.differential = differential;
        this.log = log;
        this.clock = clock;
    }

    /** What the leader answers. */
    enum Answer { AGREE, RETURN }

    /** A return needs a reason. */
    record Confirmation(Answer decision, @Nullable String reason) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
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
        differential.require(selection, chosen);
        selection.confirm(task.caller().userId(), Shanghai.now(clock));
        log.say(selection.id(), task.caller().userId(), RoundChange.CONFIRMED);
        return Handled.completed(Answer.AGREE.name());
    }

    private static void requireReason(Confirmation confirmation) {
        if (Optional.ofNullable(confirmation.reason()).orElse("").isBlank()) {
            throw new InvalidInput("reason", "退回重新遴选须说明理由");
        }
    }
}
