package huozhong.workflow;

import java.util.Map;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

import huozhong.shared.Ids;

/** Lets a task go on as its form said: completed, back for a correction, the end of its case, or open as before. */
@Component
class ConcludeTask {

    private final TaskEntries entries;
    private final TaskSeen seen;
    private final TaskService engine;
    private final Processes processes;

    ConcludeTask(TaskEntries entries, TaskSeen seen, TaskService engine, Processes processes) {
        this.entries = entries;
        this.seen = seen;
        this.engine = engine;
        this.processes = processes;
    }

    void conclude(TaskInHand hand, TaskEntry entry, Handled handled) {
        try {
            switch (handled.kind()) {
                case COMPLETED -> complete(hand, entry, handled);
                case RETURNED -> giveBack(hand, entry);
                case REJECTED -> reject(hand, entry);
                case HELD -> entries.held(hand, entry.groupId(), handled.decision());
                case KEPT -> { }
            }
        } catch (OptimisticLockingException | NullValueException faster) {
            throw new ConcurrencyFailureException("The task was completed meanwhile", faster);
        }
    }

    private void complete(TaskInHand hand, TaskEntry entry, Handled handled) {
        entries.done(hand, entry.groupId(), handled.decision());
        engine.complete(hand.taskId(), Map.of("decision", handled.decision()));
        if (handled.decision().equals(Handled.CORRECTED)) {
            entries.resume(hand.process(), hand.caseId());
            seen.changed(hand.process(), hand.caseId());
        }
        if (handled.backTo() != null) {
            processes.goBack(hand.process(), hand.caseId(), handled.backTo());
        }
    }

    private void giveBack(TaskInHand hand, TaskEntry entry) {
        processes.openCorrection(hand.process(), hand.caseId());
        entries.waiting(hand);
        entries.passed(Ids.next(), entry, Handled.RETURN, hand.caller().userId(), hand.duty());
    }

    private void reject(TaskInHand hand, TaskEntry entry) {
        entries.done(hand, entry.groupId(), Handled.REJECT);
        engine.handleBpmnError(hand.taskId(), hand.process() + "Rejected");
    }
}
