package huozhong.workflow.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.Shanghai;
import huozhong.workflow.TaskEntries;

/** What is to be done today, by kind: the caller's open tasks counted by step. */
@Service
@Transactional(readOnly = true)
public class TaskSummary {

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskSummary(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * So many tasks at a step can be done now, and of those are late or put aside; so many more only wait for a
     * correction (待修改); the nearest deadline of all.
     */
    public record Step(String process, String step, String stepName, int count, int late, int deferred, int waiting,
                       @Nullable LocalDateTime due) {
    }

    /** The latest first, then by deadline; last where all wait for a correction. */
    public List<Step> of(Caller caller) {
        if (caller.groups().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select process, step, max(step_name) as name,
                    count(distinct case when waiting = false then task_id end) as tasks,
                    count(distinct case when waiting = false and due <= :now then task_id end) as late,
                    count(distinct case when waiting = false and deferred_until > :today then task_id end) as deferred,
                    count(distinct case when waiting = true then task_id end) as waiting, min(due) as due
                from task_entry where group_id in (:groups) and state = 'OPEN' group by process, step
                order by late desc, due, step""")
                .param("now", Shanghai.now(clock)).param("today", Shanghai.today(clock))
                .param("groups", caller.groups())
                .query((row, n) -> step(row)).list().stream()
                .sorted(Comparator.comparing(step -> step.count() == 0)).toList();
    }

    private static Step step(ResultSet row) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new Step(row.getString("process"), row.getString("step"), row.getString("name"), row.getInt("tasks"),
                row.getInt("late"), row.getInt("deferred"), row.getInt("waiting"),
                due.equals(TaskEntries.NO_DUE) ? null : due);
    }
}
