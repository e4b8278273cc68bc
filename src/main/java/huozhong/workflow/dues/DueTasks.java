package huozhong.workflow.dues;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.workflow.Cases;
import huozhong.workflow.DrawnSteps;
import huozhong.workflow.Due;
import huozhong.workflow.TaskEntries;
import huozhong.workflow.TaskEntry;

/**
 * Open tasks, which have their date in the list and in the engine. Those that were opened before tasks had keys are
 * found by having none, and get theirs.
 */
@Component
class DueTasks implements DueThings {

    private final JdbcClient jdbc;
    private final TaskEntries entries;
    private final DrawnSteps drawn;
    private final Cases cases;
    private final TaskService tasks;

    DueTasks(JdbcClient jdbc, TaskEntries entries, DrawnSteps drawn, Cases cases, TaskService tasks) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.drawn = drawn;
        this.cases = cases;
        this.tasks = tasks;
    }

    @Override
    public int count(String key, String word) {
        return jdbc.sql("select count(distinct task_id) from task_entry where state = 'OPEN' and due_key = ?")
                .param(key).query(Integer.class).single();
    }

    @Override
    public List<String> after(String position, DueShift shift, int most) {
        return shift.dueKey().isEmpty() ? withoutKey(position, most) : jdbc.sql("""
                select distinct task_id from task_entry where due_key = ? and state = 'OPEN' and task_id > ?
                order by task_id limit ?""")
                .params(shift.dueKey(), position, most).query(String.class).list();
    }

    private List<String> withoutKey(String position, int most) {
        return jdbc.sql("""
                select distinct task_id from task_entry where due_key is null and state = 'OPEN' and task_id > ?
                and due < ? order by task_id limit ?""")
                .params(position, TaskEntries.NO_DUE, most).query(String.class).list();
    }

    @Override
    public void follow(String taskId) {
        entries.ofTask(taskId).stream().filter(TaskEntry::isOpen).findFirst()
                .ifPresent(entry -> due(entry).ifPresent(due -> redue(entry, due)));
    }

    private Optional<Due> due(TaskEntry entry) {
        return cases.due(entry.process(), entry.caseId(), drawn.of(entry));
    }

    private void redue(TaskEntry entry, Due due) {
        if (!(due.moment().equals(entry.due()) && due.key().equals(entry.dueKey()))) {
            tasks.setDueDate(entry.taskId(), due.date());
            entries.redue(entry.taskId(), due);
        }
    }
}
