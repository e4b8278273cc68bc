alter table task_transfer drop column plan_id;
