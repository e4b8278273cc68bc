package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.field.Field;
import huozhong.plan.PlanBook;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;
import huozhong.workflow.TaskInHand;

/** Writes a correction into the dossier: a new version where anything changes, and whoever is to be asked now. */
@Component
class WriteCorrection {

    private final DossierVersions versions;
    private final AskedUnits askedUnits;
    private final PlanBook plans;
    private final Uploads files;
    private final Processes processes;
    private final Clock clock;

    WriteCorrection(DossierVersions versions, AskedUnits askedUnits, PlanBook plans, Uploads files, Processes processes,
                    Clock clock) {
        this.versions = versions;
        this.askedUnits = askedUnits;
        this.plans = plans;
        this.files = files;
        this.processes = processes;
        this.clock = clock;
    }

    /** What it changes. */
    List<Field> write(Correction correction, Nomination nomination, TaskInHand task) {
        Optional.ofNullable(correction.photo())
                .ifPresent(photo -> files.requireOwned(photo, task.duty().unitId(), StoredFile.Kind.PHOTO));
        var changed = correct(nomination, correction.appliedTo(nomination.dossier()));
        if (!changed.isEmpty()) {
            versions.add(nomination, changed, Objects.requireNonNullElse(correction.explanation(), ""),
                    task.caller().userId());
            processes.renamed(task.process(), task.caseId());
        }
        return changed;
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
}
