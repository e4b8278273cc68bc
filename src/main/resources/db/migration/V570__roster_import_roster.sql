alter table roster_import add column roster_id varchar(32);
