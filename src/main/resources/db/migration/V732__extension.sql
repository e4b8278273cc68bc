-- 延期申请: until when a unit wants to hand in what it owes, and until when it may; one open a unit and obligation.
create table extension (
    id          varchar(32)  not null primary key,
    plan_id     varchar(32)  not null,
    unit_id     varchar(32)  not null,
    code        varchar(40)  not null,
    wanted      date         not null,
    reason      varchar(600) not null,
    asked_by    varchar(32)  not null,
    asked_at    datetime(3)  not null,
    after_due   boolean      not null,
    state       varchar(20)  not null,
    granted     date,
    answer      varchar(600) not null,
    answered_by varchar(32),
    answered_at datetime(3),
    open_key    varchar(110),
    constraint uk_extension_open unique (open_key),
    constraint fk_extension_plan foreign key (plan_id) references plan (id),
    constraint fk_extension_unit foreign key (unit_id) references unit (id)
);
