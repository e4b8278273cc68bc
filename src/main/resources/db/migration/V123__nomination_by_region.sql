create index ix_nomination_region on nomination (region_id, plan_id, number);
