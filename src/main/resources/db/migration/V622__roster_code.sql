-- What the QR on a roster's sheets says, and whose that is.
create table roster_code (
    code       varchar(16) not null primary key,
    version_id varchar(32) not null,
    constraint fk_roster_code_version foreign key (version_id) references roster_version (id)
);
