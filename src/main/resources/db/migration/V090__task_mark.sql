create table task_mark (
    user_id   varchar(32)  not null,
    task_id   varchar(64)  not null,
    text      varchar(600) not null,
    marked_at datetime(3)  not null,
    primary key (user_id, task_id)
);
