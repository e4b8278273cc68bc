-- What was sent on outside of the system, as it was stamped.
alter table report_event add column scan varchar(32);
