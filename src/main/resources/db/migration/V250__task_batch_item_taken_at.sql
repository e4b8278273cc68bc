alter table task_batch_item add column taken_at datetime(3);
