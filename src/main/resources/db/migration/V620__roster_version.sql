-- 汇总表: a version of what a list's annex 2 says, with the two files that say it. Its list is a plan's and a unit's until
-- it goes up, and that list for good afterwards.
create table roster_version (
    id            varchar(32)  not null primary key,
    plan_id       varchar(32)  not null,
    unit_id       varchar(32)  not null,
    submission_id varchar(32),
    list_key      varchar(70)  not null,
    number        int          not null,
    title         varchar(400) not null,
    says          longtext     not null,
    parts         longtext     not null,
    check_code    varchar(8)   not null,
    workbook_id   varchar(32)  not null,
    paper_id      varchar(32)  not null,
    made_by       varchar(32)  not null,
    made_at       datetime(3)  not null,
    handed_up_at  datetime(3),
    constraint uk_roster_version unique (list_key, number),
    constraint fk_roster_version_unit foreign key (unit_id) references unit (id)
);
