alter table task_urge add column urged_at datetime(3);
