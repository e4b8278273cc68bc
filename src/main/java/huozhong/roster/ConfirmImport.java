package huozhong.roster;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.audit.Audit;
import huozhong.document.Unfolding;
import huozhong.nomination.origin.NoRecommender;
import huozhong.notification.Message;
import huozhong.notification.MessageKind;
import huozhong.notification.SendMessages;
import huozhong.organization.Post;
import huozhong.plan.PlanBook;
import huozhong.plan.PlanNotOpen;
import huozhong.roster.WriteRows.Job;
import huozhong.roster.WriteRows.Written;
import huozhong.shared.Ids;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/**
 * Writes what is ready of an import, chunk by chunk, each in a transaction of its own and each row once; interrupted,
 * the next confirmation goes on where it stopped.
 */
@Service
public class ConfirmImport {

    private static final int CHUNK = 200;
    /** Photos and processes take time, during which these people's turns are taken. */
    private static final int SLOW_CHUNK = 25;

    /**
     * All photos of an archive are in memory until the last is written; the next waits, below its lease's two minutes.
     */
    static final Unfolding WITH_PHOTOS = new Unfolding(1, Duration.ofMinutes(1));

    private final RosterImports imports;
    private final WriteRows writeRows;
    private final PlanBook plans;
    private final ImportPhotos photos;
    private final SendMessages messages;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ConfirmImport(RosterImports imports, WriteRows writeRows, PlanBook plans, ImportPhotos photos,
                  SendMessages messages, Audit audit, PlatformTransactionManager transactions) {
        this.imports = imports;
        this.writeRows = writeRows;
        this.plans = plans;
        this.photos = photos;
        this.messages = messages;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What this confirmation wrote: nominations, and how many of them were submitted and how many stay drafts. */
    public record Outcome(int written, int submitted, int drafts) {

        private Outcome plus(Written more) {
            var stay = more.written() - more.submitted();
            return new Outcome(written + more.written(), submitted + more.submitted(), drafts + stay);
        }
    }

    /** Submits what is complete at once. */
    public Outcome submitting(String importId, Caller caller) {
        return confirm(importId, true, caller);
    }

    /** All that is written stays a draft. */
    public Outcome drafting(String importId, Caller caller) {
        return confirm(importId, false, caller);
    }

    private Outcome confirm(String importId, boolean submit, Caller caller) {
        var confirmed = imports.find(importId)
                .filter(one -> caller.dutyIn(one.unitId(), Post.Kind.CLERK).isPresent()).orElseThrow(NotFound::new);
        plans.plan(confirmed.planId()).requireOpen();
        var holder = Ids.next();
        inTransaction(() -> begin(confirmed, holder, submit, caller));
        try {
            return ImportPhotos.mayBeIn(confirmed)
                    ? WITH_PHOTOS.run(() -> write(new Job(confirmed, holder, photos.of(confirmed), submit, caller)))
                    : write(new Job(confirmed, holder, Map.of(), submit, caller));
        } finally {
            inTransaction(() -> {
                imports.release(importId, holder);
                return importId;
            });
        }
    }

    private String begin(RosterImport confirmed, String holder, boolean submit, Caller caller) {
        if (!imports.acquire(confirmed.id(), holder)) {
            throw new ImportBeingWritten();
        }
        record(confirmed, "ROSTER_CONFIRMED", Map.of("submit", String.valueOf(submit)), caller);
        return holder;
    }

    private Outcome write(Job job) {
        var outcome = new Outcome(0, 0, 0);
        for (var more = next(job); more.seen() > 0; more = next(job)) {
            outcome = outcome.plus(more);
        }
        var all = outcome;
        inTransaction(() -> {
            imports.finish(job.what().id(), job.holder());
            record(job.what(), "ROSTER_WRITTEN", Map.of("written", String.valueOf(all.written()),
                    "submitted", String.valueOf(all.submitted())), job.caller());
            tell(job, all);
            return all;
        });
        return outcome;
    }

    private void tell(Job job, Outcome all) {
        var unit = job.what().unitId();
        messages.toUser(Message.of(MessageKind.IMPORTED, job.what().id(), "", "/imports/" + job.what().id())
                .in(job.what().planId()).times(all.written()), job.caller().userId(), unit);
    }

    /** A row that the database or a rule refuses must not hold up the others of its chunk. */
    private Written next(Job job) {
        try {
            return inTransaction(() -> writeRows.write(job, chunk(job)));
        } catch (ImportBeingWritten | PlanNotOpen | NoRecommender noRowsFault) {
            throw noRowsFault;
        } catch (Refusal | InvalidInput | DataIntegrityViolationException someRow) {
            return oneByOne(job);
        }
    }

    private Written oneByOne(Job job) {
        var sum = new Written(0, 0, 0);
        for (var i = 0; i < chunk(job); i++) {
            var one = one(job);
            sum = new Written(sum.seen() + one.seen(), sum.written() + one.written(),
                    sum.submitted() + one.submitted());
        }
        return sum;
    }

    /** Nobody is complete without a photo, so that without any nobody is submitted. */
    private static int chunk(Job job) {
        return job.photos().isEmpty() ? CHUNK : SLOW_CHUNK;
    }

    private Written one(Job job) {
        try {
            return inTransaction(() -> writeRows.write(job, 1));
        } catch (ImportBeingWritten | PlanNotOpen | NoRecommender noRowsFault) {
            throw noRowsFault;
        } catch (Refusal | InvalidInput refused) {
            return aside(job, String.valueOf(refused.getMessage()));
        } catch (DataIntegrityViolationException refused) {
            return aside(job, "数据不符合要求");
        }
    }

    private Written aside(Job job, String words) {
        return inTransaction(() -> {
            writeRows.standAside(job, words);
            return new Written(1, 0, 0);
        });
    }

    private void record(RosterImport confirmed, String action, Map<String, String> facts, Caller caller) {
        var duty = caller.requireDutyIn(confirmed.unitId(), Post.Kind.CLERK);
        audit.record(caller.act(duty, action, confirmed.id(), facts));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Retry.call(() -> transaction.execute(status -> work.get()));
    }
}
