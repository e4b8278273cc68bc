package huozhong.selection;

import java.util.List;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
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

    private final Selections selections;
    private final Choices choices;
    private final SubmissionEntries entries;
    private final Quotas quotas;
    private final Nominees nominees;
    private final Audit audit;

    TakeBackChoice(Selections selections, Choices choices, SubmissionEntries entries, Quotas quotas,
                   Nominees nominees, Audit audit) {
        this.selections = selections;
        this.choices = choices;
        this.entries = entries;
        this.quotas = quotas;
        this.nominees = nominees;
        this.audit = audit;
    }

    /** In an open round just so; after its confirmation by the leader, with a reason, while he isn't on a list. */
    public void takeBack(String selectionId, String nominationId, String reason, Caller caller) {
        var selection = selections.findById(selectionId).orElseThrow(NotFound::new);
        var choice = choices.findBySelectionIdAndNominationIdAndStateIn(selectionId, nominationId, ChooseSeats.LIVE)
                .orElseThrow(NotFound::new);
        if (selection.state() == Selection.State.OPEN) {
            requireDuty(selection, caller, List.of(Post.Kind.CLERK, Post.Kind.LEADER));
            free(choice, reason);
        } else {
            requireDuty(selection, caller, List.of(Post.Kind.LEADER));
            afterConfirmation(selection, choice, reason);
        }
        audit.record(caller.act("CHOICE_TAKEN_BACK", nominationId, Map.of("selection", selectionId)));
    }

    private void afterConfirmation(Selection selection, Choice choice, String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明取消入选的理由");
        }
        if (selection.kind() != Quota.Kind.OWN_POOL) {
            throw new CannotTakeBack("已经负责人确认，请办理退出队伍");
        }
        if (entries.isListed(choice.id())) {
            throw new CannotTakeBack("已列入报送名单，请先由接收单位退回");
        }
        if (nominees.awaits(choice.nominationId(), Nominees.AWAIT_SELECTION)) {
            throw new CannotTakeBack("入选结果正在告知，请稍后再试");
        }
        free(choice, reason);
        if (nominees.get(choice.nominationId()).state() == Nomination.State.IN_PROGRESS) {
            nominees.backToPool(choice.nominationId());
        }
    }

    private void free(Choice choice, String reason) {
        var heldSeat = choice.holdsSeat();
        choice.takeBack(reason);
        if (heldSeat) {
            quotas.free(choice.quotaId());
        }
        var others = choices.findByNominationIdAndStateIn(choice.nominationId(), List.of(Choice.State.CHOSEN));
        if (others.stream().allMatch(other -> other.id().equals(choice.id()))) {
            nominees.seatFreed(choice.nominationId());
        }
    }

    @EventListener
    void on(Nomination.Ended ended) {
        if (ended.how() != Nomination.State.ACCEPTED) {
            choices.findByNominationIdAndStateIn(ended.nominationId(), ChooseSeats.LIVE)
                    .forEach(choice -> free(choice, "办理结束"));
            entries.remove(ended.nominationId());
        }
    }

    @EventListener
    void on(Member.Left left) {
        choices.findByNominationIdAndStateIn(left.nominationId(), List.of(Choice.State.CHOSEN)).stream()
                .filter(choice -> choice.level() == left.level()).forEach(choice -> free(choice, "退出队伍"));
    }

    private static void requireDuty(Selection selection, Caller caller, List<Post.Kind> posts) {
        if (posts.stream().noneMatch(post -> caller.dutyIn(selection.ownerId(), post).isPresent())) {
            throw new NotFound();
        }
    }
}
