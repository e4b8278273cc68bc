create index ix_task_entry_owner on task_entry (context_id, state, waiting, owner_id, process, step, step_name, holder_id, post, on_paper, due, since, case_id);
