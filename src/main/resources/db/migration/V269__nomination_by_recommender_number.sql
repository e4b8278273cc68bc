create index ix_nomination_recommender_number on nomination (recommender_id, plan_id, number);
