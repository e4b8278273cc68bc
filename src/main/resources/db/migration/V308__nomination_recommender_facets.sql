create index ix_nomination_recommender_facets on nomination (recommender_id, plan_id, state, awaits, region_id, category,
    origin_id, ended_at, submitted_at);
