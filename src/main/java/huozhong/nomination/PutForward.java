package huozhong.nomination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.document.Files;
import huozhong.document.StoredFile;
import huozhong.nomination.Nomination.Asked;
import huozhong.nomination.field.Field;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.NotFound;
import huozhong.shared.Shanghai;
import huozhong.workflow.Processes;

/** Puts a nominee forward: a draft with its 编号 first, then the submission that starts the process. */
@Service
@Transactional
public class PutForward {

    static final String PROCESS = "Nomination";

    private final Nominations nominations;
    private final DossierVersions versions;
    private final Recommenders recommenders;
    private final AskedUnits askedUnits;
    private final Duplicates duplicates;
    private final DraftEdits edits;
    private final Turns turns;
    private final Numbers numbers;
    private final DossierScope scope;
    private final PlanBook plans;
    private final Files files;
    private final ForgetNominees forgetNominees;
    private final Processes processes;
    private final Audit audit;
    private final Clock clock;

    PutForward(Nominations nominations, DossierVersions versions, Recommenders recommenders, AskedUnits askedUnits,
               Duplicates duplicates, DraftEdits edits, Turns turns, Numbers numbers, DossierScope scope,
               PlanBook plans, Files files, ForgetNominees forgetNominees,
               Processes processes, Audit audit, Clock clock) {
        this.nominations = nominations;
        this.versions = versions;
        this.recommenders = recommenders;
        this.askedUnits = askedUnits;
        this.duplicates = duplicates;
        this.edits = edits;
        this.turns = turns;
        this.numbers = numbers;
        this.scope = scope;
        this.plans = plans;
        this.files = files;
        this.forgetNominees = forgetNominees;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A nominee put forward: the draft's version, what it lacks, what may be told of the same person elsewhere. */
    public record Put(String id, String number, int version, List<Field> missing, @Nullable String notice) {
    }

    /** Drafts a nomination for one of the caller's units; it may be incomplete, what is there must keep the rules. */
    public Put draft(String planId, String unitId, Dossier typed, @Nullable String askedUnitId, Caller caller) {
        var duty = caller.requireDutyIn(unitId, Post.Kind.CLERK);
        var plan = plans.plan(planId);
        plan.requireOpen();
        var origin = recommenders.origin(planId, unitId);
        var dossier = typed.seen();
        check(planId, dossier, unitId);
        requireNew(planId, origin.recommenderId(), dossier, null);
        var number = numbers.next(plan, origin.recommenderId());
        var nomination = nominations.saveAndFlush(new Nomination(planId, number, origin, dossier,
                asked(dossier, askedUnitId), caller.userId(), Shanghai.now(clock)));
        scope.admit(nomination.id(), Set.copyOf(List.of(origin.unitId(), origin.recommenderId())));
        audit.record(caller.act(duty, "NOMINATION_DRAFTED", nomination.id(), Map.of("number", number)));
        return put(nomination, duty, caller);
    }

    /**
     * Writes a draft anew. What came already and got no answer is taken once more, since it changes nothing.
     *
     * @param version of the draft, as the caller read it
     */
    public Put edit(String id, int version, Dossier typed, @Nullable String askedUnitId, Caller caller) {
        var nomination = own(id, caller);
        var duty = duty(nomination, caller);
        plans.plan(nomination.planId()).requireOpen();
        var dossier = typed.seen();
        var asked = asked(dossier, askedUnitId);
        nomination.requireDraft();
        if (nomination.version() != version) {
            return keptAlready(nomination, dossier, asked, duty, caller);
        }
        return write(nomination, dossier, asked, duty, caller);
    }

    /**
     * Writes one field of a draft, whatever became of the others since it was read. What stands there already is taken
     * once more.
     *
     * @param was what the caller read in the field, empty for nothing; over anything else nothing is written
     */
    public Put fill(String id, Field field, String was, String value, Caller caller) {
        var nomination = own(id, caller);
        var duty = duty(nomination, caller);
        plans.plan(nomination.planId()).requireOpen();
        nomination.requireDraft();
        var now = Objects.requireNonNullElse(nomination.dossier().get(field), "");
        if (now.equals(value)) {
            return put(nomination, duty, caller);
        }
        if (!now.equals(was)) {
            throw edits.since(id, caller);
        }
        var filled = nomination.dossier().with(field, value.isEmpty() ? null : value);
        return write(nomination, filled, askedUnits.corrected(nomination, filled), duty, caller);
    }

    private Put write(Nomination nomination, Dossier dossier, Asked asked, Duty duty, Caller caller) {
        check(nomination.planId(), dossier, nomination.originId());
        requireNew(nomination.planId(), nomination.recommenderId(), dossier, nomination.id());
        var photo = nomination.dossier().photo();
        nomination.edit(dossier, asked);
        nominations.flush();
        if (photo != null && !photo.equals(dossier.photo())) {
            forgetNominees.forgetFiles(Set.of(photo));
        }
        audit.record(caller.act(duty, DraftEdits.EDITED, nomination.id(), Map.of()));
        return put(nomination, duty, caller);
    }

    /** Submits a draft as the caller read it, and not what somebody else made of it since. */
    public void submit(String id, int version, Caller caller) {
        var nomination = own(id, caller);
        nomination.requireDraft();
        if (nomination.version() != version) {
            throw edits.since(id, caller);
        }
        submit(id, caller);
    }

    /** Submits a complete draft; from here on the diagram decides where it goes. */
    public void submit(String id, Caller caller) {
        var nomination = own(id, caller);
        plans.plan(nomination.planId()).requireOpen();
        nomination.submit(Shanghai.now(clock));
        versions.add(nomination, List.of(), "", caller.userId());
        duplicates.pair(nomination, caller);
        processes.start(PROCESS, id, Map.of("outcome", "OPEN"));
        audit.record(caller.act(duty(nomination, caller), "NOMINATION_SUBMITTED", id,
                Map.of("number", nomination.number())));
    }

    private Nomination own(String id, Caller caller) {
        var nomination = nominations.findById(id).orElseThrow(NotFound::new);
        duty(nomination, caller);
        return nomination;
    }

    /** A draft is the clerk's of the unit in which it began. */
    private static Duty duty(Nomination nomination, Caller caller) {
        return caller.requireDutyIn(nomination.originId(), Post.Kind.CLERK);
    }

    private void check(String planId, Dossier dossier, String unitId) {
        Nomination.requireRulesKept(dossier, Shanghai.today(clock));
        if (dossier.category() != null && !dossier.category().isBlank()) {
            plans.plan(planId).category(dossier.category());
        }
        if (dossier.photo() != null && !dossier.photo().isBlank()) {
            files.requireOwned(dossier.photo(), unitId, StoredFile.Kind.PHOTO);
        }
    }

    private void requireNew(String planId, String recommenderId, Dossier dossier, @Nullable String except) {
        turns.take(planId, recommenderId, List.of(dossier));
        duplicates.own(planId, recommenderId, dossier, except).ifPresent(other -> {
            throw new AlreadyPutForward(other.number());
        });
    }

    private Put keptAlready(Nomination nomination, Dossier dossier, Asked asked, Duty duty, Caller caller) {
        if (!nomination.isKept(dossier, asked)) {
            throw edits.since(nomination.id(), caller);
        }
        return put(nomination, duty, caller);
    }

    private Put put(Nomination nomination, Duty duty, Caller caller) {
        return new Put(nomination.id(), nomination.number(), nomination.version(), nomination.dossier().missing(),
                notice(nomination, duty, caller));
    }

    private @Nullable String notice(Nomination nomination, Duty duty, Caller caller) {
        return duplicates.elsewhere(nomination, duty, caller) ? Duplicates.WORDS : null;
    }

    private Asked asked(Dossier dossier, @Nullable String askedUnitId) {
        return askedUnitId == null ? askedUnits.matching(dossier.employer()) : askedUnits.named(askedUnitId);
    }
}
