package huozhong.workflow.running;

import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.shared.NotFound;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;

/**
 * Tasks that were decided and wait for somebody else's part: an agreement for the seal on it. Whoever has done that
 * part concludes the task in the same transaction; it stays the deed of who decided it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HeldTasks {

    private final TaskEntries entries;
    private final TaskService engine;

    HeldTasks(TaskEntries entries, TaskService engine) {
        this.entries = entries;
        this.engine = engine;
    }

    /** Whether it waits so still, and not for a correction, and nobody ended it. */
    public boolean isHeld(String taskId) {
        return entries.ofTask(taskId).stream().anyMatch(HeldTasks::isHeld);
    }

    private static boolean isHeld(TaskEntry entry) {
        return entry.isOpen() && entry.isWaiting() && entry.decision() != null;
    }

    /** As it was decided; there is nothing to conclude at a task that isn't held. */
    public void conclude(String taskId) {
        var held = entries.ofTask(taskId).stream().filter(HeldTasks::isHeld).findFirst().orElseThrow(NotFound::new);
        entries.concluded(taskId);
        try {
            engine.complete(taskId, Map.of("decision", Objects.requireNonNull(held.decision())));
        } catch (OptimisticLockingException | NullValueException faster) {
            throw new ConcurrencyFailureException("The task was completed meanwhile", faster);
        }
    }

    /** The other part won't be done: whoever it is offered to decides anew. */
    public void release(String taskId) {
        if (isHeld(taskId)) {
            entries.released(taskId);
        }
    }
}
