-- When it became void; not known of those before.
alter table sealed_document add voided_at datetime(3);
