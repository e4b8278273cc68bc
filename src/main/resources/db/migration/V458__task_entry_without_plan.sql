alter table task_entry drop column plan_id;
