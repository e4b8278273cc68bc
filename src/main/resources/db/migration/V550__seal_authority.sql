-- What vouches for our own seals: the root and the clock with their keys, encrypted, and the list of what was revoked.
create table seal_authority (
    name varchar(16) not null primary key,
    certificate longtext not null,
    keystore longtext not null,
    at datetime(3) not null
);
