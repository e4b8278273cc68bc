alter table due_shift drop column plan_id;
