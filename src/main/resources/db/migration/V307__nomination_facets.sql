create index ix_nomination_facets on nomination (plan_id, region_id, state, recommender_id, awaits, category, origin_id,
    ended_at, submitted_at);
