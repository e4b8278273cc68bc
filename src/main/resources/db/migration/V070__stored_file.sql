create table stored_file (
    id            varchar(32)  not null primary key,
    sha256        varchar(64)  not null,
    kind          varchar(20)  not null,
    media_type    varchar(100) not null,
    size          bigint       not null,
    name          varchar(200) not null,
    owner_unit_id varchar(32)  not null,
    created_by    varchar(32)  not null,
    created_at    datetime(3)  not null,
    constraint fk_stored_file_unit foreign key (owner_unit_id) references unit (id)
);
