update credential set second_key = true
where user_id in (select user_id from post) or user_id in (select user_id from user_grant);
