create table flow_fault (
    id         varchar(32)  not null primary key,
    process    varchar(60)  not null,
    case_id    varchar(32)  not null,
    step       varchar(255) not null,
    reason     varchar(200) not null,
    found_at   datetime(3)  not null,
    settled_at datetime(3)
);
