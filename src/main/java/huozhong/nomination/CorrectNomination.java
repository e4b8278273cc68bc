package huozhong.nomination;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.field.Field;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form for 退回修改: a changed covered field makes the opinions on it void and leads back to the earliest step so
 * voided; otherwise whoever returned it has it again.
 */
@Component
class CorrectNomination implements TaskForm<Correction> {

    private final Nominations nominations;
    private final WriteCorrection writeCorrection;
    private final Opinions opinions;
    private final ApplicationEventPublisher events;

    CorrectNomination(Nominations nominations, WriteCorrection writeCorrection, Opinions opinions,
                      ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.writeCorrection = writeCorrection;
        this.opinions = opinions;
        this.events = events;
    }

    @Override
    public Set<String> processes() {
        return Set.of(NominationProcess.ID);
    }

    @Override
    public Set<String> decisions() {
        return Set.of(Handled.CORRECTED);
    }

    @Override
    public Class<Correction> payload() {
        return Correction.class;
    }

    @Override
    public Handled act(TaskInHand task, Correction correction) {
        var nomination = nominations.findById(task.caseId()).orElseThrow(NotFound::new);
        var explanation = Optional.ofNullable(correction.explanation()).orElse("");
        var changed = writeCorrection.write(correction, nomination, task);
        var voided = settle(nomination, changed, explanation, task.caller().userId());
        events.publishEvent(new Nomination.Corrected(nomination.id(), !voided.isEmpty()));
        return voided.isEmpty() ? Handled.completed(Handled.CORRECTED)
                : Handled.completedAndBackTo(voided.get(0).step());
    }

    /** Closes the returns that asked for this correction, and voids agreements if what they cover changed. */
    private List<Opinion> settle(Nomination nomination, List<Field> changed, String reason, String userId) {
        var standing = opinions.of(nomination.id()).stream().filter(Opinion::isValid).toList();
        standing.stream().filter(Opinion::isOpenReturn)
                .forEach(opinion -> opinions.voidOpinion(opinion, nomination, Cause.CORRECTED, reason, userId));
        if (changed.stream().noneMatch(Field::isCovered)) {
            return List.of();
        }
        var agreements = standing.stream().filter(Opinion::isAgreement).toList();
        agreements.forEach(opinion ->
                opinions.voidOpinion(opinion, nomination, Cause.COVERED_FIELD_CHANGED, reason, userId));
        return agreements;
    }
}
