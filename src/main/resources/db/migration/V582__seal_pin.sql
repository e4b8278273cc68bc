-- A keeper's key to a seal, encrypted with his PIN, and how often a wrong one was typed since the last right one.
create table seal_pin (
    seal_id   varchar(32) not null,
    user_id   varchar(32) not null,
    key_store longtext    not null,
    failures  int         not null,
    set_at    datetime(3) not null,
    primary key (seal_id, user_id),
    constraint fk_seal_pin_seal foreign key (seal_id) references seal (id)
);
