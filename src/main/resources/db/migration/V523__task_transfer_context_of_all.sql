update task_transfer set context_id = plan_id;
