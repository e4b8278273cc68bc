package huozhong.selection;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.selection.Consultation.State;
import huozhong.selection.GiveConsultationReply.Reply;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/** The form with which a department that is asked answers; the round goes on when all have. */
@Component
class GiveConsultationReply implements TaskForm<Reply> {

    static final String STEP = "GiveConsultationReply";

    private final Consultations consultations;
    private final RoundLog log;
    private final Clock clock;

    GiveConsultationReply(Consultations consultations, RoundLog log, Clock clock) {
        this.consultations = consultations;
        this.log = log;
        this.clock = clock;
    }

    /** What a department answers. */
    enum Answer { AGREE, OBJECT }

    /** An objection needs words. */
    record Reply(Answer decision, @Nullable String text) {
    }

    @Override
    public Set<String> processes() {
        return Set.of(OpenSelection.PROCESS);
    }

    @Override
    public Set<String> decisions() {
        return Handled.words(Answer.class);
    }

    @Override
    public Class<Reply> payload() {
        return Reply.class;
    }

    @Override
    public Handled act(TaskInHand task, Reply reply) {
        var words = Optional.ofNullable(reply.text()).orElse("").strip();
        var agrees = reply.decision() == Answer.AGREE;
        if (!agrees && words.isEmpty()) {
            throw new InvalidInput("text", "有不同意见的，请写明意见");
        }
        consultations.findBySelectionIdAndUnitId(task.caseId(), asked(task))
                .filter(consultation -> consultation.state() == State.ASKED).orElseThrow(NotFound::new)
                .answer(agrees ? State.AGREED : State.OBJECTED, words, task.caller().userId(), Shanghai.now(clock));
        log.ofUnit(task.caseId(), task.caller().userId(), agrees ? RoundChange.AGREED : RoundChange.OBJECTED,
                asked(task));
        return Handled.completed(reply.decision().name());
    }

    private static String asked(TaskInHand task) {
        return Optional.ofNullable(task.unitId()).orElseThrow(NotFound::new);
    }
}
