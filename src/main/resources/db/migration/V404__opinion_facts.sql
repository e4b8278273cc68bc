create view opinion_facts as select id, nomination_id, step, decision, text, at, plan_id, recommender_id
from opinion;
