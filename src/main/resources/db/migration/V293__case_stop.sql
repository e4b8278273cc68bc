create table case_stop (
    failed_id varchar(64)  not null primary key,
    process   varchar(60)  not null,
    case_id   varchar(32)  not null,
    reason    varchar(200) not null,
    asked_by  varchar(32)  not null,
    asked_at  datetime(3)  not null
);
