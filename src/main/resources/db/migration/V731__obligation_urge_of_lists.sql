insert into obligation_urge (plan_id, unit_id, code, urged_on, urged_at, user_id, by_unit_id, message)
select plan_id, unit_id, 'ROSTERS', urged_on, urged_at, user_id, by_unit_id, message from report_urge;
