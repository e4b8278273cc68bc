create index ix_task_entry_unit on task_entry (unit_id, on_paper);
