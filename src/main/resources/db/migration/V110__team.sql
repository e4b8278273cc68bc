create table team (
    id           varchar(32) not null primary key,
    plan_id      varchar(32) not null,
    level        varchar(20) not null,
    region_id    varchar(32) not null,
    category     varchar(40) not null,
    confirmed_by varchar(32),
    confirmed_at datetime(3),
    version      int         not null,
    constraint uk_team unique (plan_id, level, region_id, category),
    constraint fk_team_plan foreign key (plan_id) references plan (id),
    constraint fk_team_region foreign key (region_id) references region (id)
);
