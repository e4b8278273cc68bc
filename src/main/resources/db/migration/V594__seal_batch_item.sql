create table seal_batch_item (
    batch_id varchar(32)  not null,
    place    int          not null,
    order_id varchar(32)  not null,
    state    varchar(10)  not null,
    message  varchar(600) not null,
    taken_at datetime(3),
    primary key (batch_id, order_id),
    constraint fk_seal_batch_item foreign key (batch_id) references seal_batch (id)
);
