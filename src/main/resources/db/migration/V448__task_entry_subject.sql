alter table task_entry rename column person to subject;
