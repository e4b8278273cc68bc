create table quota (
    id            varchar(32) not null primary key,
    plan_id       varchar(32) not null,
    ordinal       int         not null,
    level         varchar(20) not null,
    category      varchar(40),
    owner_unit_id varchar(32) not null,
    region_id     varchar(32) not null,
    seats         int,
    used          int         not null,
    kind          varchar(20) not null,
    constraint uk_quota unique (plan_id, owner_unit_id, level, kind, category),
    constraint fk_quota_plan foreign key (plan_id) references plan (id),
    constraint fk_quota_owner foreign key (owner_unit_id) references unit (id),
    constraint fk_quota_region foreign key (region_id) references region (id)
);
