alter table duplicate_hit add column nomination_id varchar(32);
