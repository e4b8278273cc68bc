alter table case_move add column confirmed_by varchar(32);
