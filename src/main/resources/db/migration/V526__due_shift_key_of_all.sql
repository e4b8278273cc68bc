update due_shift set due_key = concat(plan_id, ':', code);
