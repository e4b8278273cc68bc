alter table submission add column withdrawn_by varchar(32);
