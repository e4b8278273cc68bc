package huozhong.roster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.document.Uploads;
import huozhong.nomination.DraftMany;
import huozhong.nomination.DraftMany.Batch;
import huozhong.nomination.DraftMany.Drafted;
import huozhong.nomination.DraftMany.Person;
import huozhong.nomination.SamePeople;
import huozhong.nomination.SubmitDraft;
import huozhong.nomination.field.Field;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;

/** Writes the next rows of an import: nominations and the rows' new state in the caller's one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WriteRows {

    private final RosterImports imports;
    private final RosterRows rows;
    private final SamePeople samePeople;
    private final DraftMany draftMany;
    private final SubmitDraft submitDraft;
    private final PlanBook plans;
    private final Uploads files;

    WriteRows(RosterImports imports, RosterRows rows, SamePeople samePeople, DraftMany draftMany,
              SubmitDraft submitDraft, PlanBook plans, Uploads files) {
        this.imports = imports;
        this.rows = rows;
        this.samePeople = samePeople;
        this.draftMany = draftMany;
        this.submitDraft = submitDraft;
        this.plans = plans;
        this.files = files;
    }

    /** One confirmation: the import under a lease, the photos by row, whether to submit what is complete. */
    record Job(RosterImport what, String holder, Map<Integer, byte[]> photos, boolean submit, Caller caller) {
    }

    /** How many rows were looked at, written, and of these submitted. */
    record Written(int seen, int written, int submitted) {
    }

    /** Whoever was put forward since the check is not put forward again. */
    Written write(Job job, int most) {
        keepLease(job);
        plans.plan(job.what.planId()).requireOpen();
        var ready = rows.ready(job.what.id(), most);
        var standing = samePeople.standing(job.what.planId(), job.what.unitId(),
                ready.stream().map(row -> row.judged().dossier()).toList());
        var late = ready.stream().filter(row -> standing.containsKey(row.person())).toList();
        rows.changeAll(job.what.id(), late.stream()
                .map(row -> row.judged(row.judged().withOwn(Objects.requireNonNull(standing.get(row.person())))))
                .toList());
        var fresh = ready.stream().filter(row -> !late.contains(row)).toList();
        return new Written(ready.size(), fresh.size(), submitted(job, put(job, fresh)));
    }

    /** The next row can't be written, whatever the check said of it: it stands aside with the reason. */
    void standAside(Job job, String words) {
        keepLease(job);
        var broken = rows.ready(job.what.id(), 1).stream().map(row -> row.judged(row.judged().withProblem(
                new CellProblem("", Field.NAME, row.typed().place() + "未能写入：" + words)))).toList();
        rows.changeAll(job.what.id(), broken);
    }

    private void keepLease(Job job) {
        if (!imports.renew(job.what.id(), job.holder)) {
            throw new ImportBeingWritten();
        }
    }

    private List<Drafted> put(Job job, List<RosterRow> fresh) {
        var people = fresh.stream().map(row -> withUsablePhoto(row, job)).toList();
        var drafts = draftMany.draft(new Batch(job.what.planId(), job.what.unitId(), job.what.id()),
                people.stream().map(WithPhoto::person).toList(), job.caller);
        rows.changeAll(job.what.id(), IntStream.range(0, drafts.size())
                .mapToObj(i -> people.get(i).row.written(drafts.get(i).id())).toList());
        return drafts;
    }

    /** How many: what is complete, where it is to be submitted at once. */
    private int submitted(Job job, List<Drafted> drafts) {
        var complete = drafts.stream().filter(draft -> job.submit && draft.complete()).toList();
        complete.forEach(draft -> submitDraft.submit(draft.id(), draft.version(), job.caller));
        return complete.size();
    }

    private WithPhoto withUsablePhoto(RosterRow row, Job job) {
        var photo = row.photo() ? job.photos.get(row.row()) : null;
        if (photo == null) {
            return new WithPhoto(row, null);
        }
        try {
            return new WithPhoto(row, files.store(job.what.unitId(), StoredFile.Kind.PHOTO,
                    row.typed().number() + ".jpg", photo, job.caller.userId()).id());
        } catch (InvalidInput unfit) {
            return new WithPhoto(row.withoutPhoto(Objects.requireNonNull(unfit.getMessage())), null);
        }
    }

    /** A row and its stored photo. */
    private record WithPhoto(RosterRow row, @Nullable String photo) {

        Person person() {
            return new Person(row.judged().dossier().with(Field.PHOTO, photo), row.judged().asked());
        }
    }
}
