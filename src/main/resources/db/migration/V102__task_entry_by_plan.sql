create index ix_task_entry_plan on task_entry (plan_id, state, task_id, step);
