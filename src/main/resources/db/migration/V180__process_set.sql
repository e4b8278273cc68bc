create table process_set (
    id            varchar(32)   not null primary key,
    state         varchar(20)   not null,
    origin        varchar(20)   not null,
    note          varchar(500)  not null,
    author_id     varchar(32)   not null,
    drafted_at    datetime(3)   not null,
    number        int,
    publisher_id  varchar(32),
    published_at  datetime(3),
    reason        varchar(1000),
    sha256        varchar(64)   not null,
    deployment_id varchar(64),
    version       int           not null,
    constraint uk_process_set_number unique (number)
);
