-- How often an address looked up certificates since when.
create table certificate_look (
    address varchar(100) not null primary key,
    since   datetime(3)  not null,
    times   int          not null
);
