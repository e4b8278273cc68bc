create index ix_plan_date_move_plan on plan_date_move (plan_id, moved_at);
