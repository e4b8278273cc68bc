package huozhong.workflow.desk;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;
import huozhong.workflow.OfferedTasks;

/** 已选同意（未提交）: marks kept on the server until they are submitted or taken off; one user's marks are his alone. */
@Service
@Transactional
public class Marks {

    private final JdbcClient jdbc;
    private final OfferedTasks tasks;
    private final Cautions cautions;
    private final Clock clock;

    Marks(JdbcClient jdbc, OfferedTasks tasks, Cautions cautions, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.cautions = cautions;
        this.clock = clock;
    }

    /** A mark and the task it is on, as the check before the submission shows it. */
    public record Mark(String taskId, @JsonProperty("planId") @Nullable String contextId, String process, String step,
                       String stepName, @JsonProperty(value = "person", required = true) String subject,
                       String category, String text, boolean seen) {
    }

    public void put(String taskId, String text, Caller caller) {
        var entry = tasks.actable(taskId, caller);
        if (entry.onPaper()) {
            throw new InvalidInput("taskId", "书面意见须逐人登记并上传扫描件，不能批量办理");
        }
        if (text.codePointCount(0, text.length()) > 200) {
            throw new InvalidInput("text", "意见最多200字");
        }
        cautions.require(entry, caller);
        takeOff(taskId, caller);
        jdbc.sql("insert into task_mark (user_id, task_id, text, marked_at) values (?,?,?,?)")
                .params(caller.userId(), taskId, text, Shanghai.now(clock)).update();
    }

    public void takeOff(String taskId, Caller caller) {
        jdbc.sql("delete from task_mark where user_id = ? and task_id = ?").params(caller.userId(), taskId).update();
    }

    /** The caller's marks on tasks that are still open. */
    @Transactional(readOnly = true)
    public List<Mark> of(Caller caller) {
        return jdbc.sql("""
                select distinct m.task_id, t.context_id, t.process, t.step, t.step_name, t.subject, t.category, m.text,
                    m.marked_at,
                    exists (select 1 from task_seen s where s.task_id = m.task_id and s.user_id = m.user_id) as seen
                from task_mark m join task_entry t on t.task_id = m.task_id
                where m.user_id = ? and t.state = 'OPEN' order by m.marked_at, m.task_id""")
                .param(caller.userId()).query((row, n) -> new Mark(row.getString("task_id"),
                        row.getString("context_id"), row.getString("process"), row.getString("step"),
                        row.getString("step_name"), row.getString("subject"), row.getString("category"),
                        row.getString("text"), row.getBoolean("seen")))
                .list();
    }
}
