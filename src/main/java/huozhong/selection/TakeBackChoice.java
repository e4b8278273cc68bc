package huozhong.selection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.Nomination;
import huozhong.nomination.Nominees;
import huozhong.organization.Post;
import huozhong.plan.Quota;
import huozhong.plan.Quotas;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.team.Member;

/** Takes a choice back and frees its seat: by the owner, or because the nominee's way ended or he left the team. */
@Service
@Transactional
public class TakeBackChoice {

    private static final Set<Quota.Kind> OF_NOMINEES = Set.of(Quota.Kind.OWN_POOL, Quota.Kind.REGION_MARKS);

    private final Selections selections;
    private final Choices choices;
    private final Quotas quotas;
    private final Nominees nominees;
    private final RoundSteps steps;
    private final RoundDuty duties;
    private final RoundLog log;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    TakeBackChoice(Selections selections, Choices choices, Quotas quotas, Nominees nominees, RoundSteps steps,
                   RoundDuty duties, RoundLog log, Audit audit, ApplicationEventPublisher events) {
        this.selections = selections;
        this.choices = choices;
        this.quotas = quotas;
        this.nominees = nominees;
        this.steps = steps;
        this.duties = duties;
        this.log = log;
        this.audit = audit;
        this.events = events;
    }

    /** In an open round just so; after its confirmation by the leader, with a reason, while he isn't on a list. */
    public void takeBack(String selectionId, String nominationId, String reason, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var choice = choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId, ChooseSeats.LIVE)
                .orElseThrow(() -> gone(selection, nominationId, caller));
        var isOpen = selection.state() == Selection.State.OPEN;
        var duty = isOpen ? duty(selection, caller) : duties.require(selection, caller, Post.Kind.LEADER);
        if (isOpen) {
            steps.requireChoosing(selection);
            free(choice, reason);
        } else {
            afterConfirmation(selection, choice, reason, caller);
        }
        log.ofNominee(selectionId, caller.userId(), RoundChange.TAKEN_BACK, nominationId);
        audit.record(caller.act(duty, "CHOICE_TAKEN_BACK", nominationId, Map.of("selection", selectionId)));
    }

    private RuntimeException gone(Selection selection, String nominationId, Caller caller) {
        duty(selection, caller);
        return choices.existsBySelectionIdAndNominationId(selection.id(), nominationId)
                ? new ChoiceGone(nominees.get(nominationId).number()) : new NotFound();
    }

    private void afterConfirmation(Selection selection, Choice choice, String reason, Caller caller) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明取消入选的理由");
        }
        if (!OF_NOMINEES.contains(selection.kind())) {
            throw new CannotTakeBack("已经负责人确认，请办理退出队伍");
        }
        events.publishEvent(new Choice.TakenBack(choice.id()));
        free(choice, reason);
        if (!holdsAnotherSeat(choice)) {
            nominees.backToPool(choice.nominationId(), reason, caller);
        }
    }

    void free(Choice choice, String reason) {
        var heldSeat = choice.holdsSeat();
        choice.takeBack(reason);
        if (heldSeat) {
            quotas.free(choice.quotaId());
        }
        if (!holdsAnotherSeat(choice)) {
            nominees.seatFreed(choice.nominationId());
        }
    }

    private boolean holdsAnotherSeat(Choice choice) {
        return choices.findByNominationIdAndStateIn(choice.nominationId(), List.of(Choice.State.CHOSEN)).stream()
                .anyMatch(other -> !other.id().equals(choice.id()));
    }

    @EventListener
    void on(Nomination.Ended ended) {
        if (ended.how() != Nomination.State.ACCEPTED) {
            choices.findByNominationIdAndStateIn(ended.nominationId(), ChooseSeats.LIVE)
                    .forEach(choice -> freeByItself(choice, "办理结束"));
        }
    }

    @EventListener
    void on(Member.Left left) {
        choices.findByNominationIdAndStateIn(left.nominationId(), List.of(Choice.State.CHOSEN)).stream()
                .filter(choice -> choice.level() == left.level()).forEach(choice -> freeByItself(choice, "退出队伍"));
    }

    private void freeByItself(Choice choice, String reason) {
        free(choice, reason);
        log.byItself(choice.selectionId(), RoundChange.TAKEN_BACK, choice.nominationId());
    }

    private Duty duty(Selection selection, Caller caller) {
        return duties.require(selection, caller, Post.Kind.CLERK, Post.Kind.LEADER);
    }
}
