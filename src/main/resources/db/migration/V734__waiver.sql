-- 免报, and that it is owed again: of a unit and obligation the latest holds.
create table waiver (
    id         varchar(32)  not null primary key,
    plan_id    varchar(32)  not null,
    unit_id    varchar(32)  not null,
    code       varchar(40)  not null,
    waived     boolean      not null,
    reason     varchar(600) not null,
    user_id    varchar(32)  not null,
    by_unit_id varchar(32)  not null,
    said_at    datetime(3)  not null,
    constraint fk_waiver_plan foreign key (plan_id) references plan (id),
    constraint fk_waiver_unit foreign key (unit_id) references unit (id)
);
