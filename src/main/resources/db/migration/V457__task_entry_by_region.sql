create index ix_task_entry_region on task_entry (context_id, state, waiting, region_id, process, step, step_name, due, since, owner_id, category, case_id);
