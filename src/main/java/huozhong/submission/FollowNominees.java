package huozhong.submission;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.Nomination;
import huozhong.selection.CannotTakeBack;
import huozhong.selection.Choice;

/** Keeps lists to what becomes of their people: corrected, no longer chosen, or at the end of their way. */
@Component
@Transactional
class FollowNominees {

    private final SubmissionEntries entries;

    FollowNominees(SubmissionEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(Nomination.Corrected corrected) {
        entries.corrected(corrected.nominationId());
    }

    @EventListener
    void on(Choice.TakenBack choice) {
        if (entries.isListed(choice.choiceId())) {
            throw new CannotTakeBack("已列入报送名单，请先由接收单位退回");
        }
        entries.remove(choice.choiceId());
    }

    /** Who is accepted is a member already and is only being told. */
    @EventListener
    void on(Nomination.Ended ended) {
        if (ended.how() == Nomination.State.ACCEPTED) {
            return;
        }
        if (entries.isAccepted(ended.nominationId())) {
            throw new CannotTakeBack("已审定纳入队伍，请办理退出队伍");
        }
        entries.removeAll(ended.nominationId());
    }
}
