alter table submission add constraint uk_submission_plan_number unique (plan_id, number);
