alter table opinion add column (plan_id varchar(32), recommender_id varchar(32));
