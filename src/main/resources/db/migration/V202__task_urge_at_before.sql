update task_urge set urged_at = urged_on where urged_at is null;
