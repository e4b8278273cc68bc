create table user_grant (
    user_id varchar(32) not null,
    kind    varchar(40) not null,
    primary key (user_id, kind)
);
