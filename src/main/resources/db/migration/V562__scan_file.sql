create table scan_file (
    intake_id varchar(32) not null,
    seq int not null,
    file_id varchar(32) not null,
    pages int not null,
    primary key (intake_id, seq)
);
