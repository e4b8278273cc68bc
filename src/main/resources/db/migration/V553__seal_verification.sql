-- How often an address had a file verified since when; no file and no finding is kept.
create table seal_verification (
    address varchar(64) not null primary key,
    since datetime(3) not null,
    times int not null
);
