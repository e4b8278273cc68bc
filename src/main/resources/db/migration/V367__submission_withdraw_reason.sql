alter table submission add column withdraw_reason varchar(1000);
