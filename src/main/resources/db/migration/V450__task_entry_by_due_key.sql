create index ix_task_entry_due_key on task_entry (due_key, state, task_id);
