package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import huozhong.document.Files;
import huozhong.document.StoredFile;
import huozhong.nomination.Opinion.Cause;
import huozhong.nomination.field.Field;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
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
    private final AskedUnits askedUnits;
    private final PlanBook plans;
    private final Files files;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CorrectNomination(Nominations nominations, DossierVersions versions, Opinions opinions, AskedUnits askedUnits,
                      PlanBook plans, Files files, Processes processes, ApplicationEventPublisher events,
                      Clock clock) {
        this.nominations = nominations;
        this.versions = versions;
        this.opinions = opinions;
        this.askedUnits = askedUnits;
        this.plans = plans;
        this.files = files;
        this.processes = processes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String process() {
        return NominationProcess.ID;
    }

    @Override
    public Set<String> decisions() {
        return Set.of("CORRECTED");
    }

    @Override
    public Class<Correction> payload() {
        return Correction.class;
    }

    @Override
    public Handled act(TaskInHand task, Correction correction) {
        var nomination = nominations.findById(task.caseId()).orElseThrow(NotFound::new);
        var explanation = Optional.ofNullable(correction.explanation()).orElse("");
        Optional.ofNullable(correction.photo())
                .ifPresent(photo -> files.requireOwned(photo, task.duty().unitId(), StoredFile.Kind.PHOTO));
        var changed = correct(nomination, correction.appliedTo(nomination.dossier()));
        if (!changed.isEmpty()) {
            versions.add(nomination, changed, explanation, task.caller().userId());
            processes.renamed(task.process(), task.caseId());
        }
        var voided = settle(nomination.id(), changed, explanation, task.caller().userId());
        events.publishEvent(new Corrected(nomination.id(), !voided.isEmpty()));
        return voided.isEmpty() ? Handled.completed("CORRECTED") : Handled.completedAndBackTo(voided.get(0).step());
    }

    private List<Field> correct(Nomination nomination, Dossier corrected) {
        plans.plan(nomination.planId()).category(Objects.requireNonNull(corrected.category()));
        var asked = askedUnits.corrected(nomination, corrected);
        var askedBefore = nomination.askedUnitId();
        var changed = nomination.correct(corrected, Shanghai.today(clock));
        nomination.ask(asked);
        if (!Objects.equals(askedBefore, asked.unitId())) {
            processes.unitsChanged(NominationProcess.ID, nomination.id());
        }
        return changed;
    }

    /** Closes the returns that asked for this correction, and voids agreements if what they cover changed. */
    private List<Opinion> settle(String nominationId, List<Field> changed, String reason, String userId) {
        var standing = opinions.of(nominationId).stream().filter(Opinion::isValid).toList();
        standing.stream().filter(Opinion::isOpenReturn)
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
