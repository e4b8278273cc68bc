-- How often an address tried a door without login since when.
create table stranger_try (
    door    varchar(20)  not null,
    address varchar(100) not null,
    since   datetime(3)  not null,
    times   int          not null,
    primary key (door, address)
);
