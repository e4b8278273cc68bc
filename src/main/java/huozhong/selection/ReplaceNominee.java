package huozhong.selection;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Post;
import huozhong.selection.Choice.State;
import huozhong.shared.NotFound;

/** 递补: moves a reserve of a confirmed round up into a seat that became free. */
@Service
public class ReplaceNominee {

    private final Selections selections;
    private final Choices choices;
    private final ChooseSeats seats;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundLog log;
    private final Outcomes outcomes;
    private final Audit audit;

    ReplaceNominee(Selections selections, Choices choices, ChooseSeats seats, RoundSteps steps,
                   RoundDuty duties, RoundLog log, Outcomes outcomes, Audit audit) {
        this.selections = selections;
        this.choices = choices;
        this.seats = seats;
        this.steps = steps;
        this.duties = duties;
        this.log = log;
        this.outcomes = outcomes;
        this.audit = audit;
    }

    @Transactional
    public void moveUp(String selectionId, String nominationId, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.LEADER);
        steps.requireReplacing(selection);
        var reserve = choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId,
                List.of(State.RESERVE)).orElseThrow(NotFound::new);
        reserve.promote();
        seats.takeSeat(reserve.quotaId(), nominationId);
        outcomes.chosen(selection, reserve);
        log.ofNominee(selectionId, caller.userId(), RoundChange.MOVED_UP, nominationId);
        audit.record(caller.act(duty, "RESERVE_MOVED_UP", nominationId, Map.of("selection", selectionId)));
    }
}
