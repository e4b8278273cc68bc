create index audit_row_by_time on audit_row (happened_at, id);
