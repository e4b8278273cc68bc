create table duplicate_pair (
    id         varchar(32)  not null primary key,
    plan_id    varchar(32)  not null,
    first_id   varchar(32)  not null,
    second_id  varchar(32)  not null,
    state      varchar(20)  not null,
    found_by   varchar(32)  not null,
    found_at   datetime(3)  not null,
    decided_by varchar(32),
    decided_at datetime(3),
    reason     varchar(600),
    constraint uk_duplicate_pair unique (first_id, second_id)
);
