alter table task_transfer add column context_id varchar(32);
