package huozhong.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import huozhong.access.Duty;
import huozhong.shared.Shanghai;

/** Keeps task_entry, the only table that task lists read: one row for each group that an open task is offered to. */
@Repository
public class TaskEntries {

    private static final String INSERT = """
            insert into task_entry (task_id, group_id, holder_id, post, unit_id, on_paper, unassigned, process, case_id,
                step, step_name, context_id, title, subject, category, region_id, owner_id, waiting, since, due,
                due_key, state)
            values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'OPEN')""";

    /** What has no deadline sorts last. */
    public static final LocalDateTime NO_DUE = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    TaskEntries(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    void open(String taskId, String process, String caseId, String step, String stepName, CaseFacts facts,
              @Nullable Due due, List<Addressee> addressees) {
        var now = Shanghai.now(clock);
        insert(addressees, to -> new @Nullable Object[] {taskId, to.group(), to.holderId(), to.post().name(),
                to.unitId(), to.onPaper(), to.unassigned(), process, caseId, step, stepName, facts.contextId(),
                facts.title(), facts.subject(), facts.category(), facts.regionId(), facts.ownerId(), false, now,
                due == null ? NO_DUE : due.moment(), due == null ? null : due.key()});
    }

    /** All rows in one statement. */
    private void insert(List<Addressee> addressees, Function<Addressee, @Nullable Object[]> row) {
        batches.batchUpdate(INSERT, addressees.stream().map(row).toList());
    }

    /** Offers an open task to others than before; since stays. */
    public void readdress(String taskId, List<Addressee> addressees) {
        var entry = ofTask(taskId).get(0);
        jdbc.sql("delete from task_entry where task_id = ? and state = 'OPEN'").param(taskId).update();
        insert(addressees, to -> new @Nullable Object[] {taskId, to.group(), to.holderId(), to.post().name(),
                to.unitId(), to.onPaper(), to.unassigned(), entry.process(), entry.caseId(), entry.step(),
                entry.stepName(), entry.contextId(), entry.title(), entry.subject(), entry.category(),
                entry.regionId(), entry.ownerId(), entry.isWaiting(), entry.since(),
                entry.due() == null ? NO_DUE : entry.due(), entry.dueKey()});
    }

    /** Nobody did it and nobody needs to; those who had it are told so when they come for it. */
    void gone(String taskId) {
        jdbc.sql("update task_entry set state = 'GONE', done_at = ? where task_id = ? and state = 'OPEN'")
                .params(Shanghai.now(clock), taskId).update();
    }

    /** Done by one group; the others to whom it was offered keep a trace of it, to learn who was faster. */
    void done(TaskInHand task, String groupId, String decision) {
        jdbc.sql("""
                update task_entry set state = case when group_id = :group then 'DONE' else 'TAKEN' end,
                decision = case when group_id = :group then :decision else decision end,
                done_at = case when group_id = :group then :at else done_at end,
                done_by = case when group_id = :group then :by else done_by end,
                instead_of = case when group_id = :group then :insteadOf else instead_of end
                where task_id = :task""")
                .param("group", groupId).param("decision", decision).param("at", Shanghai.now(clock))
                .param("by", task.caller().userId()).param("insteadOf", task.duty().insteadOf())
                .param("task", task.taskId()).update();
    }

    /** What was done with a task that goes on: a trace where its doer looks for it, under an id of its own. */
    public void passed(String id, TaskEntry task, String decision, String userId, Duty duty) {
        insertPassed(id, task, decision, userId, duty.insteadOf());
    }

    /** The same of a transfer; to whom else the task was offered stands beside it, to be offered it again. */
    public void handedOver(String id, TaskEntry task, String decision, String userId, Duty duty) {
        passed(id, task, decision, userId, duty);
        ofTask(task.taskId()).stream().filter(entry -> entry.isOpen() && !entry.groupId().equals(task.groupId()))
                .forEach(entry -> insertPassed(id, entry, decision, null, null));
    }

    private void insertPassed(String id, TaskEntry task, String decision, @Nullable String userId,
                              @Nullable String insteadOf) {
        jdbc.sql("""
                insert into task_entry (task_id, group_id, holder_id, post, unit_id, on_paper, unassigned, process,
                    case_id, step, step_name, context_id, title, subject, category, region_id, owner_id, waiting,
                    since, due, state, decision, done_at, done_by, instead_of, of_task)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,'PASSED',?,?,?,?,?)""")
                .params(id, task.groupId(), task.holderId(), task.post().name(), task.unitId(), task.onPaper(),
                        task.unassigned(), task.process(), task.caseId(), task.step(), task.stepName(),
                        task.contextId(),
                        task.title(), task.subject(), task.category(), task.regionId(), task.ownerId(), false,
                        task.since(),
                        task.due() == null ? NO_DUE : task.due(), decision, Shanghai.now(clock), userId,
                        insteadOf, task.taskId())
                .update();
    }

    public void takenBack(String id) {
        jdbc.sql("update task_entry set taken_back_at = ? where task_id = ?").params(Shanghai.now(clock), id).update();
    }

    /** Returned by whom and when: it waits (待修改) until the correction is done. */
    void waiting(TaskInHand task) {
        jdbc.sql("update task_entry set waiting = true, done_by = ?, done_at = ? where task_id = ?")
                .params(task.caller().userId(), Shanghai.now(clock), task.taskId()).update();
    }

    /** Decided by one group, and waiting for the rest of it. */
    void held(TaskInHand task, String groupId, String decision) {
        jdbc.sql("""
                update task_entry set waiting = true, decision = case when group_id = :group then :decision end,
                done_at = :at, done_by = :by, instead_of = :insteadOf where task_id = :task and state = 'OPEN'""")
                .param("group", groupId).param("decision", decision).param("at", Shanghai.now(clock))
                .param("by", task.caller().userId()).param("insteadOf", task.duty().insteadOf())
                .param("task", task.taskId()).update();
    }

    /** The rest is done: it counts as done by whoever decided, today. */
    public void concluded(String taskId) {
        jdbc.sql("""
                update task_entry set state = case when decision is null then 'TAKEN' else 'DONE' end, waiting = false,
                done_by = case when decision is null then null else done_by end, done_at = ?
                where task_id = ? and state = 'OPEN'""").params(Shanghai.now(clock), taskId).update();
    }

    /** Held no more: it is to be decided again. */
    public void released(String taskId) {
        jdbc.sql("""
                update task_entry set waiting = false, decision = null, done_by = null, instead_of = null,
                done_at = null where task_id = ? and state = 'OPEN'""").param(taskId).update();
    }

    /** The correction is done: what waited for it is open again. */
    void resume(String process, String caseId) {
        jdbc.sql("""
                update task_entry set waiting = false, decision = null, done_by = null, done_at = null
                where process = ? and case_id = ? and state = 'OPEN'""")
                .params(process, caseId).update();
    }

    public void redue(String taskId, Due due) {
        jdbc.sql("update task_entry set due = ?, due_key = ? where task_id = ? and state = 'OPEN'")
                .params(due.moment(), due.key(), taskId).update();
    }

    public void defer(String taskId, LocalDate until) {
        jdbc.sql("update task_entry set deferred_until = ? where task_id = ?").params(until, taskId).update();
    }

    /** The case goes on by another version of its process. */
    public void moved(String taskId, String step, String stepName) {
        jdbc.sql("update task_entry set step = ?, step_name = ? where task_id = ? and state = 'OPEN'")
                .params(step, stepName, taskId).update();
    }

    /** The case is told of under new words: a corrected name or category. */
    void rename(String process, String caseId, CaseFacts facts) {
        jdbc.sql("""
                update task_entry set title = ?, subject = ?, category = ?
                where process = ? and case_id = ? and state = 'OPEN'""")
                .params(facts.title(), facts.subject(), facts.category(), process, caseId).update();
    }

    public List<TaskEntry> ofTask(String taskId) {
        return jdbc.sql("select * from task_entry where task_id = ? order by group_id").param(taskId)
                .query(TaskEntry::of).list();
    }

    /** The same with the diagram by which each of them goes on; of a task that is over nothing of it is known. */
    List<ByDiagram> byDiagram(String taskId) {
        return jdbc.sql("""
                select e.*, t.PROC_DEF_ID_ as definition_id
                from task_entry e left join ACT_RU_TASK t on t.ID_ = e.task_id
                where e.task_id = ? order by e.group_id""").param(taskId)
                .query((row, n) -> new ByDiagram(TaskEntry.of(row, n), row.getString("definition_id"))).list();
    }

    /** An entry and the version of the diagram that its case goes by. */
    record ByDiagram(TaskEntry entry, @Nullable String definitionId) {

        /**
         * A task that was open a moment ago and is gone was completed by somebody meanwhile; who it was is found on
         * the next try.
         */
        String diagram() {
            if (definitionId == null) {
                throw new ConcurrencyFailureException("The task is gone");
            }
            return definitionId;
        }
    }

    /** To whom it was offered before it was handed over. */
    public List<TaskEntry> handedOver(String taskId) {
        return jdbc.sql("select * from task_entry where of_task = ? and decision = ? order by done_at")
                .params(taskId, Transfer.DECISION).query(TaskEntry::of).list();
    }

    public List<TaskEntry> openOf(String process, String caseId) {
        return jdbc.sql("select * from task_entry where process = ? and case_id = ? and state = 'OPEN'")
                .params(process, caseId).query(TaskEntry::of).list();
    }

    /** Of several cases. */
    public List<TaskEntry> openOf(String process, Collection<String> caseIds) {
        return jdbc.sql("select * from task_entry where process = :process and case_id in (:cases) and state = 'OPEN'")
                .param("process", process).param("cases", caseIds).query(TaskEntry::of).list();
    }

    /** Of several cases, without what waits for a correction. */
    List<TaskEntry> inHandOf(String process, Collection<String> caseIds) {
        return jdbc.sql("""
                select * from task_entry where process = :process and case_id in (:cases) and state = 'OPEN'
                and waiting = false order by since, task_id, group_id""")
                .param("process", process).param("cases", caseIds).query(TaskEntry::of).list();
    }

    List<TaskEntry> doneOf(String process, String caseId) {
        return jdbc.sql("""
                select * from task_entry where process = ? and case_id = ? and state = 'DONE' order by done_at""")
                .params(process, caseId).query(TaskEntry::of).list();
    }

    public List<TaskEntry> onPaperFor(String unitId) {
        return jdbc.sql("select * from task_entry where unit_id = ? and on_paper = true and state = 'OPEN'")
                .param(unitId).query(TaskEntry::of).list();
    }

    /** What is open in a unit's hands, or waits for its word in another's. */
    public List<TaskEntry> openAt(String unitId) {
        return jdbc.sql("select * from task_entry where (holder_id = ? or unit_id = ?) and state = 'OPEN'")
                .params(unitId, unitId).query(TaskEntry::of).list();
    }
}
