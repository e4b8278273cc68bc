package huozhong.selection;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.nomination.Nominees;
import huozhong.selection.Choice.State;
import huozhong.shared.NotFound;

/** The choices of a round that hold: with a seat, or in reserve. */
@Component
class LiveChoices {

    static final List<State> LIVE = List.of(State.CHOSEN, State.RESERVE);

    private final Choices choices;
    private final Nominees nominees;

    LiveChoices(Choices choices, Nominees nominees) {
        this.choices = choices;
        this.nominees = nominees;
    }

    Optional<Choice> of(String selectionId, String nominationId) {
        return choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId, LIVE);
    }

    /** Who was chosen here until a moment ago was taken out by somebody else meanwhile; others never were here. */
    RuntimeException gone(String selectionId, String nominationId) {
        return choices.existsBySelectionIdAndNominationId(selectionId, nominationId)
                ? new ChoiceGone(nominees.get(nominationId).number()) : new NotFound();
    }
}
