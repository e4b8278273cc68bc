alter table one_time_code add column awaits varchar(32);
