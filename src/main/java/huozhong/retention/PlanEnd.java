package huozhong.retention;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.Plan;
import huozhong.plan.PlanBook;
import huozhong.retention.Retention.State;
import huozhong.shared.NotFound;

/** Says when a plan's personal data ends, and gives the archive out. */
@Service
@Transactional
public class PlanEnd {

    private final Retentions retentions;
    private final ArchivePlan archive;
    private final PlanBook plans;
    private final Organization organization;
    private final Audit audit;

    PlanEnd(Retentions retentions, ArchivePlan archive, PlanBook plans, Organization organization, Audit audit) {
        this.retentions = retentions;
        this.archive = archive;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
    }

    /** How long a plan's personal data is kept and how far its end is; without dates until the plan itself ended. */
    public record View(String state, String words, int retentionDays, boolean forgetChosen,
                       @Nullable LocalDateTime endedAt, @Nullable LocalDateTime dueAt, int nominees, int chosen,
                       int forgotten, @Nullable LocalDateTime archivedAt, @Nullable String archiveSha256,
                       @Nullable Long archiveSize, @Nullable LocalDateTime doneAt) {
    }

    /** An archive's file and what to call it. */
    public record Fetched(Path path, String name) {
    }

    /** For those who run the plan's region. */
    public View view(String planId, Caller caller) {
        var plan = plans.visible(planId, caller);
        if (!caller.scope().runs(organization.region(plan.regionId()).path())) {
            throw new NotFound();
        }
        var counts = retentions.counts(planId);
        var options = plan.options();
        var kept = retentions.find(planId);
        var state = kept.map(Retention::state).orElse(State.RUNNING);
        return new View(state.name(), state.words(), options.daysKept(), options.forgetChosen(),
                kept.map(Retention::endedAt).orElse(null), kept.map(Retention::dueAt).orElse(null), counts.nominees(),
                counts.chosen(), kept.isPresent() ? counts.forgotten() : 0,
                kept.map(Retention::archivedAt).orElse(null), kept.map(Retention::archiveSha256).orElse(null),
                kept.map(Retention::archiveSize).orElse(null), kept.map(Retention::doneAt).orElse(null));
    }

    /** For the leader of the plan's office; that it was fetched is recorded. */
    public Fetched fetch(String planId, Caller caller) {
        Plan plan = plans.visible(planId, caller);
        var duty = caller.requireDutyIn(plan.officeUnitId(), Post.Kind.LEADER);
        var archived = retentions.find(planId).filter(found -> found.archivedAt() != null).orElseThrow(NotFound::new);
        audit.record(caller.act(duty, "ARCHIVE_FETCHED", planId,
                Map.of("sha256", String.valueOf(archived.archiveSha256()))));
        return new Fetched(archive.path(planId), plan.code() + ".zip");
    }
}
