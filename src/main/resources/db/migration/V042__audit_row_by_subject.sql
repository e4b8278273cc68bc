create index audit_row_by_subject on audit_row (subject, id);
