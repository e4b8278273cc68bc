package huozhong.workflow.desk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes the nominee's name, and what was written of him in marks, batches and transfers, out of the lists of tasks. */
@Component
class ForgetTasks implements PersonalData {

    private static final String TASKS = " where task_id in (select task_id from task_entry where case_id in (:ids))";

    private final JdbcClient jdbc;

    ForgetTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forgetNominees(List<String> nominationIds) {
        jdbc.sql("delete from task_seen" + TASKS).param("ids", nominationIds).update();
        jdbc.sql("delete from task_mark" + TASKS).param("ids", nominationIds).update();
        jdbc.sql("update task_batch_item set text = '', message = ''" + TASKS).param("ids", nominationIds).update();
        jdbc.sql("update task_transfer set reason = '' where case_id in (:ids)").param("ids", nominationIds).update();
        jdbc.sql("update task_entry set subject = '' where case_id in (:ids)").param("ids", nominationIds).update();
    }

    /** Of a task that was cancelled no entry says any more whose it was. */
    @Override
    public void forgetPlan(String planId) {
        jdbc.sql("update task_transfer set reason = '' where context_id = ?").param(planId).update();
        var cancelled = " where not exists (select 1 from task_entry e where e.task_id = %1$s.task_id)";
        jdbc.sql("delete from task_seen" + cancelled.formatted("task_seen")).update();
        jdbc.sql("delete from task_mark" + cancelled.formatted("task_mark")).update();
        jdbc.sql("update task_batch_item set text = '', message = ''" + cancelled.formatted("task_batch_item"))
                .update();
    }
}
