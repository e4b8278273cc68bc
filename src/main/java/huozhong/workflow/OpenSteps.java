package huozhong.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/** The open tasks of a case: who has it now, since when, and whether somebody began with it. */
@Service
public class OpenSteps {

    private final TaskEntries entries;
    private final Transfers transfers;
    private final TaskSeen seen;

    OpenSteps(TaskEntries entries, Transfers transfers, TaskSeen seen) {
        this.entries = entries;
        this.transfers = transfers;
        this.seen = seen;
    }

    public List<TaskEntry> of(String process, String caseId) {
        return entries.openOf(process, caseId);
    }

    /** The same of several cases, by case. */
    public Map<String, List<TaskEntry>> of(String process, Collection<String> caseIds) {
        return caseIds.isEmpty() ? Map.of() : entries.openOf(process, caseIds).stream()
                .collect(Collectors.groupingBy(TaskEntry::caseId));
    }

    /** By case, where somebody can act now: what waits for a correction is the correction's. */
    public Map<String, List<TaskEntry>> inHandOf(String process, Collection<String> caseIds) {
        return caseIds.isEmpty() ? Map.of() : entries.inHandOf(process, caseIds).stream()
                .collect(Collectors.groupingBy(TaskEntry::caseId));
    }

    public List<TaskEntry> doneOf(String process, String caseId) {
        return entries.doneOf(process, caseId);
    }

    /** Who handed which of its tasks to whom, and why, the earliest first. */
    public List<Transfer> transfersOf(String process, String caseId) {
        return transfers.ofCase(process, caseId);
    }

    /** Whether a task of this step waits for the correction that was asked for at it. */
    public boolean isReturnedAt(String process, String caseId, String step) {
        return entries.openOf(process, caseId).stream()
                .anyMatch(entry -> entry.isWaiting() && entry.step().equals(step));
    }

    /** Whether somebody opened the correction, or put it aside. */
    public boolean isCorrectionBegun(String process, String caseId) {
        return entries.openOf(process, caseId).stream().filter(TaskEntry::isCorrection)
                .anyMatch(entry -> entry.deferredUntil() != null || seen.isSeenByAnybody(entry.taskId()));
    }

    /** The names of open steps that were returned or put aside, and of an open correction. */
    public List<String> touched(String process, String caseId) {
        return entries.openOf(process, caseId).stream()
                .filter(entry -> entry.isWaiting() || entry.isCorrection() || entry.deferredUntil() != null)
                .map(TaskEntry::stepName).toList();
    }
}
