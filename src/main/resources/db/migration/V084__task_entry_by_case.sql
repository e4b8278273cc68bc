create index ix_task_entry_case on task_entry (case_id, process);
