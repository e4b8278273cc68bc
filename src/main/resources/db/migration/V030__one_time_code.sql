create table one_time_code (
    subject      varchar(64) not null primary key,
    code_hash    varchar(64) not null,
    expires_at   datetime(3) not null,
    failures     int         not null,
    locked_until datetime(3),
    version      int         not null
);
