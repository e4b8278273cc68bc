create index ix_task_transfer_case on task_transfer (case_id);
