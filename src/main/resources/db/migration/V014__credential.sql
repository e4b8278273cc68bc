create table credential (
    user_id       varchar(32)  not null primary key,
    password_hash varchar(200) not null,
    failures      int          not null,
    locked_until  datetime(3),
    version       int          not null
);
