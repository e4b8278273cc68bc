alter table task_entry add column taken_back_at datetime(3);
