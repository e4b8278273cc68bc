create table nominee_view (
    id       varchar(32)   not null primary key,
    user_id  varchar(32)   not null,
    name     varchar(40)   not null,
    plan_id  varchar(32)   not null,
    filters  varchar(1500) not null,
    saved_at datetime(3)   not null,
    constraint uk_nominee_view_name unique (user_id, name),
    constraint fk_nominee_view_user foreign key (user_id) references user_account (id),
    constraint fk_nominee_view_plan foreign key (plan_id) references plan (id)
);
