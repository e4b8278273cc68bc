create index ix_task_entry_since on task_entry (group_id, state, since, task_id);
