create table seal_batch (
    id         varchar(32) not null primary key,
    user_id    varchar(32) not null,
    seal_id    varchar(32) not null,
    key_value  varchar(80) not null,
    begun_at   datetime(3) not null,
    touched_at datetime(3) not null,
    constraint uk_seal_batch unique (user_id, key_value),
    constraint fk_seal_batch_seal foreign key (seal_id) references seal (id)
);
