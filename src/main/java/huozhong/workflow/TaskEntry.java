package huozhong.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.organization.Post;

/**
 * A row of a task list: what is to be done about whom, since when and by when, offered to those who hold the post in
 * the holding unit; the owner is the unit whose case it is, the unit the one whose word is asked.
 */
public record TaskEntry(String taskId, String groupId, String process, String caseId, String step, String stepName,
                        @JsonProperty("planId") @Nullable String contextId, String title,
                        @JsonProperty(value = "person", required = true) String subject, String category,
                                String regionId,
                        @Nullable String ownerId, String holderId, Post.Kind post, @Nullable String unitId,
                        boolean onPaper, boolean unassigned,
                        State state, boolean isWaiting, LocalDateTime since, @Nullable LocalDateTime due,
                        @JsonIgnore @Nullable String dueKey,
                        @Nullable LocalDate deferredUntil, @Nullable String decision, @Nullable LocalDateTime doneAt,
                        @Nullable String doneBy, @Nullable String insteadOf, @Nullable String ofTask,
                        @Nullable LocalDateTime takenBackAt) {

    /**
     * Open, done by this group, done by another one that was faster, or gone without being done; PASSED is no task, but
     * what somebody did with one without finishing it: returned it, handed it over, put it aside.
     */
    public enum State { OPEN, DONE, TAKEN, GONE, PASSED }

    /** A task is gone without having been done; what was prepared for it is for nothing. */
    public record Over(String process, String caseId, String taskId) {
    }

    /** Something was returned (退回修改): its correction is a task for these. */
    public record Returned(String taskId, String stepName, List<Addressee> addressees) {
    }

    @JsonIgnore
    public boolean isOpen() {
        return state == State.OPEN;
    }

    @JsonIgnore
    public boolean isDone() {
        return state == State.DONE;
    }

    /** The duty by which this is the caller's to do, if it is, his own before a deputised one. */
    public Optional<Duty> dutyOf(Caller caller) {
        return caller.by(duty -> duty.unitId().equals(holderId) && duty.post() == post
                && (groupId.equals(duty.group()) || groupId.equals(Caller.personalGroup(holderBy(duty, caller)))));
    }

    private static String holderBy(Duty duty, Caller caller) {
        return duty.insteadOf() == null ? caller.userId() : duty.insteadOf();
    }

    /** By its name, as in CorrectNomination: the correction that 退回修改 opens. */
    @JsonIgnore
    public boolean isCorrection() {
        return isCorrection(step);
    }

    static boolean isCorrection(String step) {
        return step.startsWith("Correct");
    }

    public static TaskEntry of(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDateTime.class);
        return new TaskEntry(row.getString("task_id"), row.getString("group_id"), row.getString("process"),
                row.getString("case_id"), row.getString("step"), row.getString("step_name"),
                row.getString("context_id"),
                row.getString("title"), row.getString("subject"), row.getString("category"),
                row.getString("region_id"), row.getString("owner_id"), row.getString("holder_id"),
                Post.Kind.valueOf(row.getString("post")), row.getString("unit_id"), row.getBoolean("on_paper"),
                row.getBoolean("unassigned"),
                State.valueOf(row.getString("state")), row.getBoolean("waiting"),
                row.getObject("since", LocalDateTime.class), due.equals(TaskEntries.NO_DUE) ? null : due,
                row.getString("due_key"),
                row.getObject("deferred_until", LocalDate.class), row.getString("decision"),
                row.getObject("done_at", LocalDateTime.class), row.getString("done_by"), row.getString("instead_of"),
                row.getString("of_task"), row.getObject("taken_back_at", LocalDateTime.class));
    }
}
