create index ix_opinion_recommender on opinion (plan_id, decision, recommender_id, step, nomination_id);
