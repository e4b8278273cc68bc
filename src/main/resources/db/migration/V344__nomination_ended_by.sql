-- who withdrew it; who else ended it says the opinion or the round
alter table nomination add column ended_by varchar(32);
