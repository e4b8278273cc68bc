create view nomination_by_recommender_facts as select /*+ INDEX(nomination ix_nomination_agreed) */
    plan_id, recommender_id, origin_id, state, awaits, agreed
from nomination;
