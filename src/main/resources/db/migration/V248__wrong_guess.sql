create table wrong_guess (
    subject      varchar(64) not null,
    address      varchar(64) not null,
    failures     int         not null,
    since        datetime(3) not null,
    locked_until datetime(3),
    primary key (subject, address)
);
