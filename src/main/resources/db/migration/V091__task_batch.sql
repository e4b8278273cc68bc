create table task_batch (
    id         varchar(32) not null primary key,
    user_id    varchar(32) not null,
    key_value  varchar(80) not null,
    created_at datetime(3) not null,
    constraint uk_task_batch unique (user_id, key_value)
);
