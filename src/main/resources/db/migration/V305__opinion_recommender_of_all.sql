update opinion
set plan_id = (select n.plan_id from nomination n where n.id = opinion.nomination_id),
    recommender_id = (select n.recommender_id from nomination n where n.id = opinion.nomination_id)
where plan_id is null;
