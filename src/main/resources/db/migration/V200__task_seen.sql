create table task_seen (
    user_id varchar(32) not null,
    task_id varchar(64) not null,
    seen_at datetime(3) not null,
    primary key (task_id, user_id)
);
