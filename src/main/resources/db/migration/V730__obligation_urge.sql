-- 催报, once a day a unit and obligation; takes the place of report_urge, which knew the lists alone.
create table obligation_urge (
    plan_id    varchar(32) not null,
    unit_id    varchar(32) not null,
    code       varchar(40) not null,
    urged_on   date        not null,
    urged_at   datetime(3) not null,
    user_id    varchar(32) not null,
    by_unit_id varchar(32) not null,
    message    varchar(300),
    primary key (plan_id, unit_id, code, urged_on),
    constraint fk_obligation_urge_plan foreign key (plan_id) references plan (id),
    constraint fk_obligation_urge_unit foreign key (unit_id) references unit (id)
);
