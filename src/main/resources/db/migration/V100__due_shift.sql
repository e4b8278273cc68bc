create table due_shift (
    id          varchar(32)  not null primary key,
    plan_id     varchar(32)  not null,
    code        varchar(200) not null,
    total       int          not null,
    done        int          not null,
    stage       varchar(10)  not null,
    position    varchar(64)  not null,
    attempts    int          not null,
    next_at     datetime(3)  not null,
    finished_at datetime(3),
    settled_at  datetime(3)
);
