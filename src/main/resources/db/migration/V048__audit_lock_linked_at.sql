alter table audit_lock add column linked_at datetime(3);
