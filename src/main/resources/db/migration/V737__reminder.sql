-- That a unit was reminded of what it owes: once for each day before or after its date, of that date.
create table reminder (
    plan_id     varchar(32) not null,
    unit_id     varchar(32) not null,
    code        varchar(40) not null,
    due_on      date        not null,
    offset_days int         not null,
    reminded_at datetime(3) not null,
    primary key (plan_id, unit_id, code, due_on, offset_days),
    constraint fk_reminder_plan foreign key (plan_id) references plan (id),
    constraint fk_reminder_unit foreign key (unit_id) references unit (id)
);
