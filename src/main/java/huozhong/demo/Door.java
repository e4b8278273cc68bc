package huozhong.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.shared.Retry;
import huozhong.workflow.TaskEntry;
import huozhong.workflow.Tasks;
import huozhong.workflow.desk.TaskList;

/** Where the demo's people come in: each as himself, an action a transaction, tried again when a lock was lost. */
@Demonstration
class Door {

    private static final int MOST = 500;

    private final TaskList taskList;
    private final Tasks tasks;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    Door(TaskList taskList, Tasks tasks, ObjectMapper json, TransactionTemplate transaction) {
        this.taskList = taskList;
        this.tasks = tasks;
        this.json = json;
        this.transaction = transaction;
    }

    <T> T enter(Caller caller, Function<Caller, T> act) {
        return Retry.call(() -> transaction.execute(status -> act.apply(caller)));
    }

    /** What is open for him at a step of this plan, by number. */
    List<TaskEntry> tasks(String planId, String step, Caller caller) {
        var filter = new TaskList.Filter(step, null, null, false, null, TaskList.Sort.SINCE, null, MOST);
        return taskList.open(filter, caller).items().stream()
                .filter(task -> planId.equals(task.contextId()) && !task.isWaiting())
                .sorted((a, b) -> a.title().compareTo(b.title())).toList();
    }

    void submit(TaskEntry task, Map<String, String> form, Caller caller) {
        enter(caller, himself -> {
            tasks.submit(task.taskId(), json.valueToTree(form), himself);
            return task;
        });
    }
}
