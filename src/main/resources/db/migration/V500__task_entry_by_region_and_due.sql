create index ix_task_entry_late on task_entry (context_id, state, waiting, region_id, due, process, case_id);
