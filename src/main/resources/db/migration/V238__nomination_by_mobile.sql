create index ix_nomination_mobile on nomination (plan_id, mobile);
