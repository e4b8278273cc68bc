package huozhong.selection;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.Nominees;
import huozhong.plan.Quota;
import huozhong.selection.Choice.State;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;

/**
 * What Selection.bpmn may call; public for the expression language, called by nobody else. Every step is idempotent.
 */
@Component
@Transactional
public class SelectionSteps {

    private final Selections selections;
    private final Choices choices;
    private final Consultations consultations;
    private final Nominees nominees;
    private final Outcomes outcomes;
    private final Processes processes;

    SelectionSteps(Selections selections, Choices choices, Consultations consultations, Nominees nominees,
                   Outcomes outcomes, Processes processes) {
        this.selections = selections;
        this.choices = choices;
        this.consultations = consultations;
        this.nominees = nominees;
        this.outcomes = outcomes;
        this.processes = processes;
    }

    /** The departments that are asked and haven't answered. */
    public List<String> consultedUnits(String selectionId) {
        return new ArrayList<>(consultations.findBySelectionIdOrderByAskedAtAscIdAsc(selectionId).stream()
                .filter(consultation -> consultation.state() == Consultation.State.ASKED)
                .map(Consultation::unitId).toList());
    }

    /** Tells the outcome: to nominees of a first round by message, to members of teams by taking them up. */
    public void tellNominations(String selectionId) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var chosen = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId,
                List.of(State.CHOSEN));
        chosen.forEach(choice -> outcomes.chosen(selection, choice));
        if (selection.kind() == Quota.Kind.OWN_POOL) {
            nominees.pool(selection.planId(), selection.ownerId())
                    .forEach(nominationId -> tellIfUnchosen(nominationId, selectionId));
        }
        var reserves = choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId,
                List.of(State.RESERVE));
        processes.setWord(OpenSelection.PROCESS, selectionId, "reserves", reserves.isEmpty() ? "NONE" : "KEPT");
        if (reserves.isEmpty()) {
            selection.close();
        }
    }

    /** The time of the reserves is over: those not moved up learn that they aren't chosen. */
    public void tellReserves(String selectionId) {
        choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId, List.of(State.RESERVE))
                .forEach(choice -> {
                    choice.takeBack("候补结束");
                    tellIfUnchosen(choice.nominationId(), choice.id());
                });
        selections.findById(selectionId).orElseThrow(NotFound::new).close();
    }

    /** Who holds a seat or a place in reserve anywhere isn't told that he wasn't chosen. */
    private void tellIfUnchosen(String nominationId, String cause) {
        if (choices.findByNominationIdAndStateIn(nominationId, LiveChoices.LIVE).isEmpty()) {
            outcomes.notChosen(nominationId, cause);
        }
    }
}
