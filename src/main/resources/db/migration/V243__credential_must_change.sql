alter table credential add column must_change boolean default false not null;
