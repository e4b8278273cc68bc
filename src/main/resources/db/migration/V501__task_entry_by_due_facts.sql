create view task_entry_by_due_facts as select /*+ INDEX(task_entry ix_task_entry_late) */
    task_id, group_id, process, case_id, step, step_name, context_id, title, subject,
    category, region_id, holder_id, post, unit_id, on_paper, unassigned, state, waiting, since, due, decision,
    done_at, owner_id
from task_entry;
