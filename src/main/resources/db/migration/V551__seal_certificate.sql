-- A key that we made for a seal: its certificate, and its keystore, which a PIN and the master key open together.
create table seal_certificate (
    serial varchar(40) not null primary key,
    holder varchar(64) not null,
    unit_name varchar(100) not null,
    certificate longtext not null,
    keystore longtext not null,
    issued_at datetime(3) not null,
    revoked_at datetime(3) null
);
