create index ix_task_transfer_task on task_transfer (task_id);
