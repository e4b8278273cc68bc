create index ix_nomination_forgotten on nomination (plan_id, forgotten_at);
