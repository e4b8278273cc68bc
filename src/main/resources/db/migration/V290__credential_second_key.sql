alter table credential add column second_key boolean default false not null;
