package huozhong.workflow;

import java.util.Objects;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;

/** Finds a task for whoever it is offered to, and says to everybody else what became of it. */
@Component
public class OfferedTasks {

    private final TaskEntries entries;
    private final GoneTasks gone;
    private final Recusal recusal;
    private final Organization organization;

    OfferedTasks(TaskEntries entries, GoneTasks gone, Recusal recusal, Organization organization) {
        this.entries = entries;
        this.gone = gone;
        this.recusal = recusal;
        this.organization = organization;
    }

    /** One with which something can be done now: it doesn't wait for a correction. */
    public TaskEntry actable(String taskId, Caller caller) {
        var entry = open(taskId, caller);
        if (entry.isWaiting() && entry.decision() != null && entry.doneBy() != null) {
            throw new WaitsForSeal(organization.user(entry.doneBy()).name(), entry);
        }
        if (entry.isWaiting()) {
            throw entry.doneBy() == null ? new CorrectionPending()
                    : new CorrectionPending(organization.user(entry.doneBy()).name(), entry);
        }
        return entry;
    }

    /** Everybody to whom a task was offered learns who was faster. */
    TaskEntry open(String taskId, Caller caller) {
        var rows = entries.ofTask(taskId);
        var groups = caller.groups();
        var offered = rows.stream().filter(row -> groups.contains(row.groupId())
                && row.state() != TaskEntry.State.PASSED).findFirst();
        if (offered.isEmpty()) {
            throw gone.elsewhere(taskId, rows, caller).<RuntimeException>map(story -> story).orElseGet(NotFound::new);
        }
        rows.stream().filter(TaskEntry::isDone).findFirst().ifPresent(done -> {
            throw new TaskAlreadyDone(organization.user(Objects.requireNonNull(done.doneBy())).name(), done);
        });
        if (offered.get().state() == TaskEntry.State.GONE) {
            throw gone.ended(offered.get());
        }
        return offered.get();
    }

    /** By which duty it is his, unless he keeps out of it. */
    Duty duty(TaskEntry entry, Caller caller) {
        var duty = entry.dutyOf(caller).orElseThrow(NotFound::new);
        recusal.require(entry, duty, caller);
        return duty;
    }
}
