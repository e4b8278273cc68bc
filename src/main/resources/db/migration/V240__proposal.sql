create table proposal (
    id         varchar(32) not null primary key,
    kind       varchar(40) not null,
    subject    varchar(32) not null,
    facts      longtext    not null,
    secret     varchar(200),
    asked_by   varchar(32) not null,
    asked_at   datetime(3) not null,
    state      varchar(10) not null,
    decided_by varchar(32),
    decided_at datetime(3)
);
