package huozhong.selection;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.selection.ChooseNominees.Proposal;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form with which the clerk hands the chosen on: to the departments asked, or straight to the leader. */
@Component
class ChooseNominees implements TaskForm<Proposal> {

    private final Selections selections;
    private final Choices choices;
    private final Consultations consultations;
    private final RoundLog log;

    ChooseNominees(Selections selections, Choices choices, Consultations consultations,
                   RoundLog log) {
        this.selections = selections;
        this.choices = choices;
        this.consultations = consultations;
        this.log = log;
    }

    /** Straight to the leader, or by way of the departments that are asked. */
    enum Way { PROPOSE, ASK }

    /** The way, with a word on it. */
    record Proposal(Way decision, @Nullable String note) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Handled.words(Way.class);
    }

    @Override
    public Class<Proposal> payload() {
        return Proposal.class;
    }

    @Override
    public Handled act(TaskInHand task, Proposal proposal) {
        var selection = selections.findById(task.caseId()).orElseThrow(NotFound::new);
        var chosen = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(task.caseId(),
                List.of(Choice.State.CHOSEN));
        if (chosen.isEmpty()) {
            throw new InvalidInput("decision", "尚未选择任何人选");
        }
        var asks = proposal.decision() == Way.ASK;
        if (asks && consultations.findBySelectionIdOrderByAskedAtAscIdAsc(task.caseId()).stream()
                .noneMatch(consultation -> consultation.state() == Consultation.State.ASKED)) {
            throw new InvalidInput("decision", "请先选择要征求意见的部门");
        }
        selection.note(proposal.note());
        log.say(selection.id(), task.caller().userId(), RoundChange.PROPOSED);
        return Handled.completed(proposal.decision().name());
    }
}
