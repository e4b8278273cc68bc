drop index ix_task_entry_owner on task_entry;
