-- How often the scan was begun to be read.
alter table roster_stamp add tries int default 0 not null;
