alter table submission_entry add column fields varchar(300) not null default '';
