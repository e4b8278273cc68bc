create table plan_date_move (
    id       varchar(32)  not null primary key,
    plan_id  varchar(32)  not null,
    code     varchar(200) not null,
    name     varchar(500) not null,
    old_from date,
    old_to   date         not null,
    old_hour time,
    new_from date,
    new_to   date         not null,
    new_hour time,
    reason   varchar(500) not null,
    against  longtext     not null,
    moved_at datetime(3)  not null,
    user_id  varchar(32)  not null,
    unit_id  varchar(32)  not null,
    constraint fk_plan_date_move_plan foreign key (plan_id) references plan (id)
);
