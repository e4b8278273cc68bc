create table task_urge (
    task_id  varchar(64) not null,
    urged_on date        not null,
    user_id  varchar(32) not null,
    primary key (task_id, urged_on)
);
