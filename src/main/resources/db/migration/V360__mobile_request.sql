create table mobile_request (
    id         varchar(32)  not null primary key,
    kind       varchar(10)  not null,
    user_id    varchar(32)  not null,
    unit_id    varchar(32)  not null,
    asked_on   date         not null,
    turn       int          not null,
    reason     varchar(500) not null,
    asked_at   datetime(3)  not null,
    state      varchar(10)  not null,
    decided_by varchar(32),
    decided_at datetime(3),
    constraint uq_mobile_request unique (user_id, asked_on, kind, turn)
);
