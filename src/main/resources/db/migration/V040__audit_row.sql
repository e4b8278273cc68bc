-- insert-only: in production the application's account has no update and no delete here
create table audit_row (
    id          bigint       not null auto_increment primary key,
    happened_at datetime(3)  not null,
    user_id     varchar(32)  not null,
    instead_of  varchar(32)  not null,
    unit_id     varchar(32)  not null,
    action      varchar(60)  not null,
    subject     varchar(100) not null,
    facts       longtext     not null
);
