alter table report_urge add column message varchar(300);
