create index ix_task_entry_of_task on task_entry (of_task);
