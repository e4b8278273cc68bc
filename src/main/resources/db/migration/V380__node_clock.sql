create table node_clock (
    node varchar(32) not null primary key,
    off_millis bigint not null,
    compared_at bigint not null
);
