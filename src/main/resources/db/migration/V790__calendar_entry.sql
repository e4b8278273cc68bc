-- How often what calendars say of a thing has changed (SEQUENCE), and by which digest that is known.
create table calendar_entry (
    id       varchar(160) not null primary key,
    digest   varchar(64)  not null,
    revision int          not null
);
