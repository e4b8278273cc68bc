-- What came of having a version stamped: scans of paper, orders of seals; parts are those that the version has, from 0.
create table roster_stamp (
    id         varchar(32)  not null primary key,
    version_id varchar(32)  not null,
    track      varchar(20)  not null,
    state      varchar(20)  not null,
    parts      varchar(200) not null,
    file_id    varchar(32),
    found      varchar(600) not null,
    red        boolean      not null,
    by_hand    boolean      not null,
    reason     varchar(600) not null,
    check_code varchar(20)  not null,
    user_id    varchar(32)  not null,
    at         datetime(3)  not null,
    constraint fk_roster_stamp_version foreign key (version_id) references roster_version (id)
);
