drop index ix_task_entry_plan on task_entry;
