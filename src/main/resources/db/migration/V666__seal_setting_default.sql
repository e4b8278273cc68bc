-- The seal that orders of the unit are for where nothing else is said.
alter table seal_setting add column default_seal_id varchar(32);
