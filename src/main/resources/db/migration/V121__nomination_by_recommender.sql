create index ix_nomination_recommender on nomination (recommender_id, plan_id, state, awaits);
