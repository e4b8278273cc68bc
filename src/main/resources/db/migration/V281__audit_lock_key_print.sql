-- tells a node that it has another key than the others; proves nothing
alter table audit_lock add column key_print varchar(43);
