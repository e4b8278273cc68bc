package huozhong.nomination;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.held.HeldOpinion;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.Processes;

/**
 * 撤回: the unit that agreed last takes its opinion back while the next task is open and untouched and no seat was
 * taken and no list made since, and the one that returned it while nobody opened the correction. Adds a row, deletes
 * none, and puts the task before the unit again. What waits for the seal he takes back until that is on.
 */
@Service
public class RetractOpinion {

    private final Nominations nominations;
    private final Opinions opinions;
    private final RetractionRule rule;
    private final ConcludeHeldOpinion held;
    private final Processes processes;
    private final Audit audit;

    RetractOpinion(Nominations nominations, Opinions opinions, RetractionRule rule,
                   ConcludeHeldOpinion held, Processes processes, Audit audit) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.rule = rule;
        this.held = held;
        this.processes = processes;
        this.audit = audit;
    }

    @Transactional
    public void retract(String nominationId, String reason, Caller caller) {
        var nomination = nominations.findById(nominationId).orElseThrow(NotFound::new);
        var waiting = rule.held(nominationId, caller);
        if (waiting.isPresent()) {
            takeBack(waiting.get(), reason, caller);
            return;
        }
        var last = rule.last(opinions.of(nominationId), nomination, caller).orElseThrow(NotFound::new);
        var duty = rule.duty(last, nomination, caller).orElseThrow(NotFound::new);
        requireReason(reason);
        rule.obstacle(nomination, last).ifPresent(why -> {
            throw new CannotRetract(why);
        });
        opinions.voidOpinion(last, nomination, Cause.RETRACTED, reason, caller.userId());
        if (last.isOpenReturn()) {
            processes.closeCorrection(NominationProcess.ID, nominationId);
        } else {
            processes.goBack(NominationProcess.ID, nominationId, last.step());
        }
        audit.record(caller.act(duty, "OPINION_RETRACTED", nominationId, Map.of("step", last.step())));
    }

    private void takeBack(HeldOpinion said, String reason, Caller caller) {
        requireReason(reason);
        var duty = caller.requireDutyIn(said.unitId(), Post.Kind.valueOf(said.post()));
        held.takenBack(said);
        audit.record(caller.act(duty, "OPINION_RETRACTED", said.nominationId(), Map.of("step", said.step())));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明撤回理由");
        }
    }
}
