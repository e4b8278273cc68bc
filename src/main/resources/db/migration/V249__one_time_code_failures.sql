alter table one_time_code alter column failures set default 0;
