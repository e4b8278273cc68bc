package huozhong.selection;

import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Takes a choice back and frees its seat: by the owner. */
@Service
@Transactional
public class TakeBackChoice {

    private static final Set<Quota.Kind> OF_NOMINEES = Set.of(Quota.Kind.OWN_POOL, Quota.Kind.REGION_MARKS);

    private final Selections selections;
    private final LiveChoices live;
    private final FreeSeats seats;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundActs acts;
    private final ApplicationEventPublisher events;

    TakeBackChoice(Selections selections, LiveChoices live, FreeSeats seats, RoundSteps steps, RoundDuty duties,
                   RoundActs acts, ApplicationEventPublisher events) {
        this.selections = selections;
        this.live = live;
        this.seats = seats;
        this.steps = steps;
        this.duties = duties;
        this.acts = acts;
        this.events = events;
    }

    /** In an open round just so; after its confirmation by the leader, with a reason, while he isn't on a list. */
    public void takeBack(String selectionId, String nominationId, String reason, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var choice = live.of(selectionId, nominationId).orElseThrow(() -> gone(selection, nominationId, caller));
        var isOpen = selection.state() == Selection.State.OPEN;
        var duty = isOpen ? duty(selection, caller) : duties.require(selection, caller, Post.Kind.LEADER);
        if (isOpen) {
            steps.requireChoosing(selection);
            seats.free(choice, reason);
        } else {
            afterConfirmation(selection, choice, reason, caller);
        }
        acts.ofNominee(selectionId, RoundChange.TAKEN_BACK,
                caller.act(duty, "CHOICE_TAKEN_BACK", nominationId, Map.of("selection", selectionId)));
    }

    private RuntimeException gone(Selection selection, String nominationId, Caller caller) {
        duty(selection, caller);
        return live.gone(selection.id(), nominationId);
    }

    private void afterConfirmation(Selection selection, Choice choice, String reason, Caller caller) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明取消入选的理由");
        }
        if (!OF_NOMINEES.contains(selection.kind())) {
            throw new CannotTakeBack("已经负责人确认，请办理退出队伍");
        }
        events.publishEvent(new Choice.TakenBack(choice.id()));
        seats.freeToPool(choice, reason, caller);
    }

    private Duty duty(Selection selection, Caller caller) {
        return duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
