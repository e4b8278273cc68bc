-- 印章: whose it is, what stands on it, and whether it may be pressed.
create table seal (
    id            varchar(32)  not null primary key,
    unit_id       varchar(32)  not null,
    name          varchar(100) not null,
    shape         varchar(20)  not null,
    state         varchar(20)  not null,
    reason        varchar(600) not null,
    valid_from    date         not null,
    valid_until   date,
    registered_at datetime(3)  not null,
    constraint fk_seal_unit foreign key (unit_id) references unit (id)
);
