package huozhong.workflow.web;

import java.time.Clock;

import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntry;

/** A row of the list with the one thing that depends on the moment: whether it is late (逾期). */
record TaskRow(TaskEntry task, boolean overdue) {

    static TaskRow of(TaskEntry task, Clock clock) {
        var due = task.due();
        return new TaskRow(task, due != null && !Shanghai.now(clock).isBefore(due));
    }
}
