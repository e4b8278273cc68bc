create table task_transfer (
    id         varchar(32)  not null primary key,
    task_id    varchar(64)  not null,
    process    varchar(60)  not null,
    case_id    varchar(32)  not null,
    plan_id    varchar(32)  not null,
    step       varchar(100) not null,
    step_name  varchar(200) not null,
    user_id    varchar(32)  not null,
    instead_of varchar(32),
    unit_id    varchar(32)  not null,
    to_user_id varchar(32),
    to_unit_id varchar(32),
    reason     varchar(600) not null,
    at         datetime(3)  not null
);
