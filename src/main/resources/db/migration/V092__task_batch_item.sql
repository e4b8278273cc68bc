create table task_batch_item (
    batch_id varchar(32)  not null,
    task_id  varchar(64)  not null,
    text     varchar(600) not null,
    state    varchar(10)  not null,
    message  varchar(600) not null,
    primary key (batch_id, task_id),
    constraint fk_task_batch_item foreign key (batch_id) references task_batch (id)
);
