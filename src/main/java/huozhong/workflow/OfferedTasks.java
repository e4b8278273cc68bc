package huozhong.workflow;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Organization;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.workflow.TaskEntries.ByDiagram;

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
        return actable(open(taskId, caller));
    }

    /** The same, and by which diagram. */
    ByDiagram actableByDiagram(String taskId, Caller caller) {
        var task = openByDiagram(taskId, caller);
        actable(task.entry());
        return task;
    }

    private TaskEntry actable(TaskEntry entry) {
        if (entry.isWaiting() && entry.decision() != null && entry.doneBy() != null) {
            throw new Held(organization.user(entry.doneBy()).name(), entry);
        }
        if (entry.isWaiting()) {
            throw entry.doneBy() == null ? new CorrectionPending()
                    : new CorrectionPending(organization.user(entry.doneBy()).name(), entry);
        }
        return entry;
    }

    /** Everybody to whom a task was offered learns who was faster. */
    private TaskEntry open(String taskId, Caller caller) {
        return open(taskId, entries.ofTask(taskId), caller);
    }

    ByDiagram openByDiagram(String taskId, Caller caller) {
        var rows = entries.byDiagram(taskId);
        var entry = open(taskId, rows.stream().map(ByDiagram::entry).toList(), caller);
        return rows.stream().filter(row -> row.entry() == entry).findFirst().orElseThrow();
    }

    private TaskEntry open(String taskId, List<TaskEntry> rows, Caller caller) {
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

    /** The task was decided and waits for the seal on it; says who decided, and when. */
    static final class Held extends Refusal {

        Held(String who, TaskEntry entry) {
            super("已由" + who + "于" + TaskAlreadyDone.when(entry) + "同意，正等待用印，用印后流程继续");
        }
    }
}
