package huozhong.nomination;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.Opinion.Cause;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.workflow.OpenSteps;
import huozhong.workflow.Processes;

/**
 * 撤回: the unit that agreed last takes its opinion back while the next task is open and untouched and no seat was
 * taken and no list made since. Adds a row, deletes none, and puts the task before the unit again.
 */
@Service
public class RetractOpinion {

    private final Nominations nominations;
    private final Opinions opinions;
    private final OpenSteps openSteps;
    private final Processes processes;
    private final Audit audit;

    RetractOpinion(Nominations nominations, Opinions opinions, OpenSteps openSteps, Processes processes,
                   Audit audit) {
        this.nominations = nominations;
        this.opinions = opinions;
        this.openSteps = openSteps;
        this.processes = processes;
        this.audit = audit;
    }

    @Transactional
    public void retract(String nominationId, String reason, Caller caller) {
        var nomination = nominations.findById(nominationId).orElseThrow(NotFound::new);
        var last = opinions.of(nominationId).stream().filter(Opinion::isAgreement)
                .max(Comparator.comparing(Opinion::at)).orElseThrow(NotFound::new);
        var duty = duty(last, nomination, caller);
        if (reason.isBlank()) {
            throw new InvalidInput("reason", "请说明撤回理由");
        }
        requirePossible(nomination, last);
        opinions.voidOpinion(last.id(), Cause.RETRACTED, reason, caller.userId());
        processes.goBack(PutForward.PROCESS, nominationId, last.step());
        audit.record(caller.act(duty, "OPINION_RETRACTED", nominationId, Map.of("step", last.step())));
    }

    private static Duty duty(Opinion last, Nomination nomination, Caller caller) {
        return last.track() == Opinion.Track.PAPER
                ? caller.requireDutyIn(nomination.recommenderId(), Post.Kind.CLERK)
                : caller.requireDutyIn(String.valueOf(last.unitId()), Post.Kind.valueOf(last.post()));
    }

    private void requirePossible(Nomination nomination, Opinion last) {
        if (nomination.state() != Nomination.State.IN_PROGRESS) {
            throw new CannotRetract("办理已经结束");
        }
        var seat = nomination.seatTakenAt();
        if (seat != null && !seat.isBefore(last.at())) {
            throw new CannotRetract("已经占用名额");
        }
        var listed = nomination.listedAt();
        if (listed != null && !listed.isBefore(last.at())) {
            throw new CannotRetract("名单已经报送");
        }
        List<String> touched = openSteps.touched(PutForward.PROCESS, nomination.id());
        if (!touched.isEmpty()) {
            throw new CannotRetract("下一环节“" + touched.get(0) + "”已经开始办理");
        }
    }
}
