create index ix_nomination_place on nomination (plan_id, state, region_id, recommender_id, category, awaits);
