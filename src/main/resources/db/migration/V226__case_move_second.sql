alter table case_move add column second_needed boolean default false not null;
