package huozhong.workflow;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.audit.Audit;

/**
 * The one way in which a user task runs: form id → its TaskForm → the rules of the form, checked here → the aggregate
 * → the decision completes the task, all in one transaction.
 */
@Service
@Transactional
public class Tasks {

    private final OfferedTasks offered;
    private final Transfers transfers;
    private final FormLibrary library;
    private final FormActs acts;
    private final ConcludeTask conclude;
    private final Audit audit;

    Tasks(OfferedTasks offered, Transfers transfers, FormLibrary library, FormActs acts, ConcludeTask conclude,
          Audit audit) {
        this.offered = offered;
        this.transfers = transfers;
        this.library = library;
        this.acts = acts;
        this.conclude = conclude;
        this.audit = audit;
    }

    /** The task with its form, for whoever it is offered to. */
    @Transactional(readOnly = true)
    public OpenTask look(String taskId, Caller caller) {
        var task = offered.openByDiagram(taskId, caller);
        var entry = task.entry();
        return new OpenTask(entry, library.formId(task.diagram(), entry.step()),
                library.schema(task.diagram(), entry.step()).json(), transfers.ofTask(taskId), false);
    }

    /** Submits a task's form. */
    public void submit(String taskId, JsonNode typed, Caller caller) {
        var submission = FormSchema.seen(typed);
        var task = offered.actableByDiagram(taskId, caller);
        var entry = task.entry();
        if (entry.unassigned()) {
            throw new NotAssigned();
        }
        var duty = offered.duty(entry, caller);
        library.schema(task.diagram(), entry.step()).check(submission);
        var hand = new TaskInHand(taskId, entry.process(), entry.caseId(), entry.step(), entry.stepName(),
                entry.unitId(), entry.onPaper(), caller, duty);
        var handled = acts.act(library.formId(task.diagram(), entry.step()), hand, submission);
        conclude.conclude(hand, entry, handled);
        audit.record(caller.act(duty, "TASK_SUBMITTED", entry.caseId(),
                Map.of("step", entry.step(), "decision", handled.decision())));
    }
}
