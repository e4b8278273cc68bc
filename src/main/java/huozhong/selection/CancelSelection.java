package huozhong.selection;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;

/** Cancels an open round, with a reason; every seat taken in it is free again. */
@Service
public class CancelSelection {

    private final Selections selections;
    private final Choices choices;
    private final FreeSeats seats;
    private final RoundDuty duties;
    private final Processes processes;
    private final RoundActs acts;

    CancelSelection(Selections selections, Choices choices, FreeSeats seats, RoundDuty duties,
                    Processes processes, RoundActs acts) {
        this.selections = selections;
        this.choices = choices;
        this.seats = seats;
        this.duties = duties;
        this.processes = processes;
        this.acts = acts;
    }

    @Transactional
    public void cancel(String selectionId, String reason, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var duty = duties.require(selection, caller, Post.Kind.LEADER);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明取消遴选的理由");
        }
        end(selection, reason);
        processes.tell(OpenSelection.PROCESS, selectionId, "SelectionCancelled", Map.of());
        acts.say(selectionId, RoundChange.CANCELLED, caller.act(duty, "SELECTION_CANCELLED", selectionId, Map.of()));
    }

    /** Frees every seat taken in it. */
    void end(Selection selection, String reason) {
        selection.requireOpen();
        choices.findBySelectionIdAndStateInOrderByCategoryAscRankingAscIdAsc(selection.id(), LiveChoices.LIVE)
                .forEach(choice -> seats.free(choice, reason));
        selection.note(reason);
        selection.cancel();
    }
}
