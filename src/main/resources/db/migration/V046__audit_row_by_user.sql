create index audit_row_by_user on audit_row (user_id, happened_at, id);
