create index ix_task_entry_due on task_entry (group_id, state, due, task_id);
