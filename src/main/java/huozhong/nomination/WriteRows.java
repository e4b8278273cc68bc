package huozhong.nomination;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.Files;
import huozhong.document.StoredFile;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/** Writes the next rows of an import: nominations and the rows' new state in the caller's one transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WriteRows {

    private final RosterImports imports;
    private final RosterRows rows;
    private final SamePeople samePeople;
    private final Recommenders recommenders;
    private final Nominations nominations;
    private final Turns turns;
    private final Numbers numbers;
    private final DossierScope scope;
    private final PutForward putForward;
    private final PlanBook plans;
    private final Organization organization;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    WriteRows(RosterImports imports, RosterRows rows, SamePeople samePeople, Recommenders recommenders,
              Nominations nominations, Turns turns, Numbers numbers, DossierScope scope, PutForward putForward,
              PlanBook plans, Organization organization, Files files, Audit audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.samePeople = samePeople;
        this.recommenders = recommenders;
        this.nominations = nominations;
        this.turns = turns;
        this.numbers = numbers;
        this.scope = scope;
        this.putForward = putForward;
        this.plans = plans;
        this.organization = organization;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
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
        var origin = recommenders.origin(job.what.planId(), job.what.unitId());
        var ready = rows.ready(job.what.id(), most);
        var people = ready.stream().map(row -> row.judged().dossier()).toList();
        turns.take(job.what.planId(), origin.recommenderId(), people);
        var found = samePeople.of(job.what.planId(), people);
        var fresh = new ArrayList<RosterRow>();
        var late = new ArrayList<RosterRow>();
        for (var row : ready) {
            found.getOrDefault(String.valueOf(row.person()), List.of()).stream()
                    .filter(same -> same.isStandingOf(origin.recommenderId())).findFirst()
                    .ifPresentOrElse(same -> late.add(row.judged(row.judged().withOwn(same.number()))),
                            () -> fresh.add(row));
        }
        rows.changeAll(job.what.id(), late);
        var complete = put(job, origin, fresh);
        if (job.submit) {
            complete.forEach(nomination -> putForward.submit(nomination.id(), job.caller));
        }
        return new Written(ready.size(), fresh.size(), job.submit ? complete.size() : 0);
    }

    /** The next row can't be written, whatever the check said of it: it stands aside with the reason. */
    void standAside(Job job, String words) {
        keepLease(job);
        var broken = rows.ready(job.what.id(), 1).stream().map(row -> row.judged(row.judged().withProblem(
                new CellProblem("", Field.NAME, "第" + row.row() + "行未能写入：" + words)))).toList();
        rows.changeAll(job.what.id(), broken);
    }

    private void keepLease(Job job) {
        if (!imports.renew(job.what.id(), job.holder)) {
            throw new ImportBeingWritten();
        }
    }

    /** Answers those that are complete. */
    private List<Nomination> put(Job job, Nomination.Origin origin, List<RosterRow> fresh) {
        var plan = plans.plan(job.what.planId());
        var given = fresh.isEmpty() ? List.<String>of()
                : numbers.next(plan, organization.unit(origin.recommenderId()), fresh.size());
        var now = Shanghai.now(clock);
        var made = new ArrayList<Nomination>();
        var written = new ArrayList<RosterRow>();
        for (var i = 0; i < fresh.size(); i++) {
            var row = withUsablePhoto(fresh.get(i), job);
            var nomination = new Nomination(plan.id(), given.get(i), origin, row.dossier(), row.row.judged().asked(),
                    job.caller.userId(), now);
            made.add(nomination);
            written.add(row.row.written(nomination.id()));
        }
        nominations.saveAll(made);
        nominations.flush();
        scope.admitAll(made, new HashSet<>(List.of(origin.unitId(), origin.recommenderId())));
        rows.changeAll(job.what.id(), written);
        record(job, made);
        return made.stream().filter(nomination -> nomination.dossier().missing().isEmpty()).toList();
    }

    private void record(Job job, List<Nomination> made) {
        var duty = job.caller.requireDutyIn(job.what.unitId(), Post.Kind.CLERK);
        made.forEach(nomination -> audit.record(job.caller.act(duty, "NOMINATION_DRAFTED", nomination.id(),
                Map.of("number", nomination.number(), "import", job.what.id()))));
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
            return new WithPhoto(row.withoutPhoto(unfit.getMessage()), null);
        }
    }

    /** A row and its stored photo. */
    private record WithPhoto(RosterRow row, @Nullable String photo) {

        Dossier dossier() {
            return row.judged().dossier().with(Field.PHOTO, photo);
        }
    }
}
