create table nomination_number (
    plan_id varchar(32) not null,
    unit_id varchar(32) not null,
    last    int         not null,
    primary key (plan_id, unit_id)
);
