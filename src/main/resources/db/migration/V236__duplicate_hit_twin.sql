alter table duplicate_hit add column twin_id varchar(32);
