-- 工作进展情况: one a region's 宣传部 and obligation, in whose name either of its offices writes.
create table progress_report (
    id           varchar(32) not null primary key,
    plan_id      varchar(32) not null,
    unit_id      varchar(32) not null,
    region_id    varchar(32) not null,
    code         varchar(40) not null,
    state        varchar(20) not null,
    begun_by     varchar(32) not null,
    begun_at     datetime(3) not null,
    number       int         not null,
    handed_in_at datetime(3),
    signed_at    datetime(3),
    version      int         not null,
    constraint uk_progress_report unique (plan_id, unit_id, code),
    constraint fk_progress_report_plan foreign key (plan_id) references plan (id),
    constraint fk_progress_report_unit foreign key (unit_id) references unit (id)
);
