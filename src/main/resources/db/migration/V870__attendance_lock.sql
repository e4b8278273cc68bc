-- Whose time is being given away: his row is locked meanwhile, so that nobody is expected in two places.
create table attendance_lock (
    person_id varchar(32) not null primary key
);
