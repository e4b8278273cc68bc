package huozhong.nomination;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.document.Files;
import huozhong.document.StoredFile;
import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.Opinion.Decision;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.workflow.Handled;
import huozhong.workflow.Processes;
import huozhong.workflow.TaskForm;
import huozhong.workflow.TaskInHand;

/**
 * The form for 退回修改: a changed covered field makes the opinions on it void and leads back to the earliest step so
 * voided; otherwise whoever returned it has it again.
 */
@Component
public class CorrectNomination implements TaskForm<Correction> {

    private final Nominations nominations;
    private final DossierVersions versions;
    private final Opinions opinions;
    private final PlanBook plans;
    private final Processes processes;
    private final Files files;
    private final ApplicationEventPublisher events;

    CorrectNomination(Nominations nominations, DossierVersions versions, Opinions opinions, PlanBook plans,
                      Processes processes, Files files, ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.versions = versions;
        this.opinions = opinions;
        this.plans = plans;
        this.processes = processes;
        this.files = files;
        this.events = events;
    }

    @Override
    public Class<Correction> payload() {
        return Correction.class;
    }

    @Override
    public Handled act(TaskInHand task, Correction correction) {
        var nomination = nominations.findById(task.caseId()).orElseThrow(NotFound::new);
        var corrected = correction.appliedTo(nomination.dossier());
        requireOwnPhoto(nomination.dossier().photo(), corrected.photo(), task);
        plans.plan(nomination.planId()).category(Objects.requireNonNull(corrected.category()));
        var changed = nomination.correct(corrected);
        var explanation = Optional.ofNullable(correction.explanation()).orElse("");
        if (!changed.isEmpty()) {
            versions.add(nomination, changed, explanation, task.caller().userId());
            processes.renamed(task.process(), task.caseId());
        }
        var voided = settle(nomination.id(), changed, explanation, task.caller().userId());
        events.publishEvent(new Corrected(nomination.id(), !voided.isEmpty()));
        return voided.isEmpty() ? Handled.completed("CORRECTED") : Handled.completedAndBackTo(voided.get(0).step());
    }

    /** A file's id alone is no key to it: who names another unit's photo here would be shown it. */
    private void requireOwnPhoto(@Nullable String before, @Nullable String after, TaskInHand task) {
        if (after != null && !after.equals(before)) {
            files.requireOwned(after, task.duty().unitId(), StoredFile.Kind.PHOTO);
        }
    }

    /** Closes the returns that asked for this correction, and voids agreements if what they cover changed. */
    private List<Opinion> settle(String nominationId, List<Field> changed, String reason, String userId) {
        var standing = opinions.of(nominationId).stream().filter(Opinion::isValid).toList();
        standing.stream().filter(opinion -> opinion.decision() == Decision.RETURN)
                .forEach(opinion -> opinions.voidOpinion(opinion.id(), Cause.CORRECTED, reason, userId));
        if (changed.stream().noneMatch(Field::isCovered)) {
            return List.of();
        }
        var agreements = standing.stream().filter(Opinion::isAgreement).toList();
        agreements.forEach(
                opinion -> opinions.voidOpinion(opinion.id(), Cause.COVERED_FIELD_CHANGED, reason, userId));
        return agreements;
    }

    /** A returned nominee was corrected; with an opinion voided he passes the steps again. */
    public record Corrected(String nominationId, boolean opinionsVoided) {
    }
}
