-- 通报: who handed in what was owed by a milestone and who didn't; frozen and numbered when it is issued.
create table bulletin (
    id         varchar(32)   not null primary key,
    plan_id    varchar(32)   not null,
    code       varchar(40)   not null,
    number     int,
    title      varchar(200)  not null,
    words      varchar(2000) not null,
    as_of      datetime(3)   not null,
    content    longtext      not null,
    by_unit_id varchar(32)   not null,
    drafted_by varchar(32)   not null,
    drafted_at datetime(3)   not null,
    issued_by  varchar(32),
    issued_at  datetime(3),
    version    int           not null,
    constraint uk_bulletin_number unique (plan_id, number),
    constraint fk_bulletin_plan foreign key (plan_id) references plan (id)
);
