-- 场次: a place and a stretch of time where members are expected, of a lesson or an activity; it may stand without a plan.
create table gathering (
    id         varchar(32)  not null primary key,
    plan_id    varchar(32),
    kind       varchar(20)  not null,
    owner_id   varchar(32)  not null,
    unit_id    varchar(32)  not null,
    host_id    varchar(32),
    region_id  varchar(32)  not null,
    title      varchar(200) not null,
    place      varchar(200) not null,
    starts_at  datetime(3)  not null,
    ends_at    datetime(3)  not null,
    revision   int          not null,
    state      varchar(20)  not null,
    others     int          not null,
    counted_at datetime(3),
    constraint fk_gathering_plan foreign key (plan_id) references plan (id),
    constraint fk_gathering_unit foreign key (unit_id) references unit (id),
    constraint ck_gathering_time check (ends_at > starts_at)
);
