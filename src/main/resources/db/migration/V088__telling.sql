create table telling (
    id         varchar(32) not null primary key,
    process    varchar(60) not null,
    case_id    varchar(32) not null,
    message    varchar(60) not null,
    word       varchar(40) not null,
    cause      varchar(32) not null,
    created_at datetime(3) not null,
    next_at    datetime(3) not null,
    attempts   int         not null,
    told_at    datetime(3),
    constraint uk_telling unique (case_id, message, cause)
);
