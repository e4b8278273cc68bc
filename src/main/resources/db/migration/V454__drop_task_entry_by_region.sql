drop index ix_task_entry_region on task_entry;
