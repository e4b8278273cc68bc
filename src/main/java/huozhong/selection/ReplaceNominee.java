package huozhong.selection;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.selection.Choice.State;
import huozhong.shared.NotFound;

/** 递补: moves a reserve of a confirmed round up into a seat that became free. */
@Service
public class ReplaceNominee {

    private final Selections selections;
    private final Choices choices;
    private final TakeSeats seats;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundActs acts;
    private final Outcomes outcomes;

    ReplaceNominee(Selections selections, Choices choices, TakeSeats seats, RoundSteps steps,
                   RoundDuty duties, RoundActs acts, Outcomes outcomes) {
        this.selections = selections;
        this.choices = choices;
        this.seats = seats;
        this.steps = steps;
        this.duties = duties;
        this.acts = acts;
        this.outcomes = outcomes;
    }

    @Transactional
    public void moveUp(String selectionId, String nominationId, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.LEADER);
        steps.requireReplacing(selection);
        var reserve = choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId,
                List.of(State.RESERVE)).orElseThrow(NotFound::new);
        reserve.promote();
        seats.take(reserve.quotaId(), nominationId);
        outcomes.chosen(selection, reserve);
        acts.ofNominee(selectionId, RoundChange.MOVED_UP,
                caller.act(duty, "RESERVE_MOVED_UP", nominationId, Map.of("selection", selectionId)));
    }
}
