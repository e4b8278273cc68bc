create index ix_nomination_person on nomination (plan_id, name, mobile);
