create index ix_task_entry_person on task_entry (group_id, state, person, task_id);
