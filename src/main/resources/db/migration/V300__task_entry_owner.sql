alter table task_entry add column owner_id varchar(32);
