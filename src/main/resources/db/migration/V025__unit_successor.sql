alter table unit add column successor_id varchar(32);
