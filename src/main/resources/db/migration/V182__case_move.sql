create table case_move (
    id              varchar(32)  not null primary key,
    process         varchar(60)  not null,
    from_deployment varchar(64)  not null,
    to_deployment   varchar(64)  not null,
    mapping         longtext     not null,
    trial           boolean      not null,
    reason          varchar(500) not null,
    ordered_by      varchar(32)  not null,
    ordered_at      datetime(3)  not null,
    ended_at        datetime(3)
);
