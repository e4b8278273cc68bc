alter table one_time_code add column second_key boolean default false not null;
