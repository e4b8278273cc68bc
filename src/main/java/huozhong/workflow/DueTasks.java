package huozhong.workflow;

import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.plan.PlanBook;

/** Open tasks, which have their date in the list and in the engine. */
@Component
class DueTasks implements DueThings {

    private final JdbcClient jdbc;
    private final PlanBook plans;
    private final TaskEntries entries;
    private final Cases cases;
    private final DueDates dueDates;
    private final TaskService tasks;

    DueTasks(JdbcClient jdbc, PlanBook plans, TaskEntries entries, Cases cases, DueDates dueDates, TaskService tasks) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.entries = entries;
        this.cases = cases;
        this.dueDates = dueDates;
        this.tasks = tasks;
    }

    @Override
    public int count(String planId, String code) {
        var steps = steps(planId, code);
        return steps.isEmpty() ? 0 : jdbc.sql("""
                select count(distinct task_id) from task_entry
                where plan_id = :plan and state = 'OPEN' and step in (:steps)""")
                .param("plan", planId).param("steps", steps).query(Integer.class).single();
    }

    @Override
    public List<String> after(String position, String planId, String code, int most) {
        var steps = steps(planId, code);
        return steps.isEmpty() ? List.of() : jdbc.sql("""
                select distinct task_id from task_entry where plan_id = :plan and state = 'OPEN'
                and task_id > :position and step in (:steps) order by task_id limit :most""")
                .param("plan", planId).param("position", position).param("steps", steps).param("most", most)
                .query(String.class).list();
    }

    private Set<String> steps(String planId, String code) {
        return plans.plan(planId).stepsDueBy(code);
    }

    @Override
    public void follow(String taskId) {
        entries.ofTask(taskId).stream().filter(TaskEntry::isOpen).findFirst().ifPresent(this::follow);
    }

    private void follow(TaskEntry entry) {
        var due = dueDates.of(cases.facts(entry.process(), entry.caseId()), entry.step());
        if (due.isPresent() && !due.get().equals(entry.due())) {
            tasks.setDueDate(entry.taskId(), DueDates.date(due.get()));
            entries.redue(entry.taskId(), due.get());
        }
    }
}
