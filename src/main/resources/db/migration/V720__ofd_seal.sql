-- A unit's seal on OFD (GB/T 38540): the maker's signed seal as Base64, its SM2 certificate, and the keystore, which the
-- master key alone opens, since it only repeats what a keeper pressed with his PIN.
create table ofd_seal (
    serial      varchar(40) not null primary key,
    seal_id     varchar(32) not null,
    certificate longtext    not null,
    keystore    longtext    not null,
    stamp       longtext    not null,
    issued_at   datetime(3) not null
);
