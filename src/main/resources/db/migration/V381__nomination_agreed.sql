alter table nomination add column agreed varchar(400) not null default '';
