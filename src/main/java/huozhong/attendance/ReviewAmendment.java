package huozhong.attendance;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.attendance.Amendment.State;
import huozhong.attendance.ReviewAmendment.Reviewed;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.SeenText;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form 审批更正: the organiser's leader lets a presence say what was asked for, or refuses with the reason. What it
 * said before stays beside it, and how it is known is 更正 from then on.
 */
@Component
class ReviewAmendment implements TaskForm<Reviewed> {

    private final Amendments amendments;
    private final GatheringRows gatherings;
    private final PresenceRows presences;
    private final Clock clock;

    ReviewAmendment(Amendments amendments, GatheringRows gatherings, PresenceRows presences, Clock clock) {
        this.amendments = amendments;
        this.gatherings = gatherings;
        this.presences = presences;
        this.clock = clock;
    }

    /** 同意 and 不同意. */
    enum Decision { AGREE, REJECT }

    /** What was decided, and in which words. */
    record Reviewed(Decision decision, @Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(Amendment.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Decision.AGREE.name());
    }

    @Override
    public Class<Reviewed> payload() {
        return Reviewed.class;
    }

    @Override
    public Handled act(TaskInHand task, Reviewed given) {
        var asked = amendments.find(task.caseId()).orElseThrow(NotFound::new);
        var text = given.text() == null ? "" : SeenText.of(given.text());
        var now = Shanghai.now(clock);
        if (given.decision() == Decision.REJECT) {
            if (text.isEmpty()) {
                throw new InvalidInput("text", "不同意更正的，请写明理由");
            }
            amendments.answer(asked.id(), State.REFUSED, text, task.caller().userId(), now);
            return Handled.rejected();
        }
        amendments.answer(asked.id(), State.GRANTED, text, task.caller().userId(), now);
        amend(asked, task.caller().userId(), now);
        return Handled.completed(Decision.AGREE.name());
    }

    private void amend(Amendment asked, String by, LocalDateTime now) {
        var gathering = gatherings.find(asked.gatheringId()).orElseThrow(NotFound::new);
        var there = presences.find(asked.gatheringId(), asked.personId()).orElseThrow(NotFound::new);
        var to = there.amended(gathering, asked.wanted(), by);
        presences.amend(to);
        presences.changed(there, to, by, asked.wanted().reason(), now);
    }
}
