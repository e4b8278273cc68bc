-- The same for a roster.
alter table roster_version add edition_id varchar(32);
