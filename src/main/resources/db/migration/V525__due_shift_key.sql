alter table due_shift add column due_key varchar(240) not null default '';
