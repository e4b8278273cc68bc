create index ix_message_by_plan on message (plan_id);
