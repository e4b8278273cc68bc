create index ix_nomination_agreed on nomination (plan_id, recommender_id, state, awaits, agreed, origin_id);
