create index ix_task_parent on ACT_RU_TASK (PARENT_TASK_ID_);
