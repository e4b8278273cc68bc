create index ix_task_entry_done on task_entry (done_by, done_at, task_id);
