create index audit_row_by_unit on audit_row (unit_id, happened_at, id);
