create table report_urge (
    plan_id    varchar(32) not null,
    unit_id    varchar(32) not null,
    urged_on   date        not null,
    urged_at   datetime(3) not null,
    user_id    varchar(32) not null,
    by_unit_id varchar(32) not null,
    primary key (plan_id, unit_id, urged_on),
    constraint fk_report_urge_plan foreign key (plan_id) references plan (id),
    constraint fk_report_urge_unit foreign key (unit_id) references unit (id)
);
