package huozhong.selection;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.Nominees;
import huozhong.plan.Quota;
import huozhong.selection.Choice.State;
import huozhong.shared.NotFound;
import huozhong.team.Membership;
import huozhong.workflow.Tellings;

/** What Selection.bpmn may call; public for the expression language, called by nobody else. Every step is idempotent. */
@Component
@Transactional
public class SelectionSteps {

    private static final String TOLD = "Nomination";
    private static final String DECIDED = "SelectionDecided";

    private final Selections selections;
    private final Choices choices;
    private final Consultations consultations;
    private final Nominees nominees;
    private final Membership membership;
    private final Tellings tellings;

    SelectionSteps(Selections selections, Choices choices, Consultations consultations, Nominees nominees,
                   Membership membership, Tellings tellings) {
        this.selections = selections;
        this.choices = choices;
        this.consultations = consultations;
        this.nominees = nominees;
        this.membership = membership;
        this.tellings = tellings;
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
        switch (selection.kind()) {
            case OWN_POOL -> {
                chosen.forEach(choice -> tell(choice.nominationId(), "CHOSEN", selectionId));
                nominees.pool(selection.planId(), selection.ownerId())
                        .forEach(nominationId -> tellIfUnchosen(nominationId, selectionId));
            }
            case REGION_MARKS -> chosen.stream()
                    .filter(choice -> nominees.awaits(choice.nominationId(), Nominees.AWAIT_SELECTION))
                    .forEach(choice -> tell(choice.nominationId(), "CHOSEN", selectionId));
            case FROM_COUNTY_TEAMS -> chosen.forEach(choice -> membership.join(selection.planId(),
                    selection.level(), selection.regionId(), choice.category(), choice.nominationId()));
            case FROM_CITY_TEAMS -> { }
        }
        if (selection.kind() == Quota.Kind.FROM_CITY_TEAMS || !keepsReserves(selectionId)) {
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

    private boolean keepsReserves(String selectionId) {
        return !choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selectionId,
                List.of(State.RESERVE)).isEmpty();
    }

    /** Who holds a seat or a place in reserve anywhere isn't told that he wasn't chosen. */
    private void tellIfUnchosen(String nominationId, String cause) {
        if (choices.findByNominationIdAndStateIn(nominationId, ChooseSeats.LIVE).isEmpty()) {
            tell(nominationId, "NOT_CHOSEN", cause);
        }
    }

    private void tell(String nominationId, String outcome, String cause) {
        tellings.promise(TOLD, nominationId, DECIDED, outcome, cause);
    }
}
