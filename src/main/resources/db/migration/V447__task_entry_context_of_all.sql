update task_entry set context_id = plan_id;
