create table user_account (
    id      varchar(32)  not null primary key,
    login   varchar(60)  not null,
    name    varchar(100) not null,
    mobile  varchar(20),
    active  boolean      not null,
    version int          not null,
    constraint uk_user_login unique (login)
);
