create index ix_task_entry_place on task_entry (plan_id, process, state, waiting, step, due, case_id);
