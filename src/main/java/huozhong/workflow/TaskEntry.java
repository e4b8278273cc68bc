package huozhong.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of a task list: what is to be done about whom, since when and by when. */
public record TaskEntry(String taskId, String groupId, String process, String caseId, String step, String stepName,
                        String planId, String title, String person, String category, String regionId,
                        @Nullable String unitId, boolean onPaper, boolean unassigned, boolean isWaiting, boolean isDone,
                        LocalDateTime since, @Nullable LocalDateTime due, @Nullable LocalDate deferredUntil,
                        @Nullable String decision, @Nullable LocalDateTime doneAt, @Nullable String doneBy,
                        @Nullable String insteadOf) {

    static final RowMapper<TaskEntry> MAPPER = (row, n) -> {
        var due = row.getObject("due", LocalDateTime.class);
        return new TaskEntry(row.getString("task_id"), row.getString("group_id"), row.getString("process"),
                row.getString("case_id"), row.getString("step"), row.getString("step_name"), row.getString("plan_id"),
                row.getString("title"), row.getString("person"), row.getString("category"),
                row.getString("region_id"), row.getString("unit_id"), row.getBoolean("on_paper"),
                row.getBoolean("unassigned"), row.getBoolean("waiting"), row.getString("state").equals("DONE"), row.getObject("since", LocalDateTime.class),
                due.equals(TaskEntries.NO_DUE) ? null : due, row.getObject("deferred_until", LocalDate.class),
                row.getString("decision"), row.getObject("done_at", LocalDateTime.class), row.getString("done_by"),
                row.getString("instead_of"));
    };}
