-- what somebody did with a task without finishing it (returned, handed over, put aside): a row of its own, of this task
alter table task_entry add column of_task varchar(64);
