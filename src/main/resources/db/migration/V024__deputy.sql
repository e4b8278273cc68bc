create table deputy (
    id          varchar(32) not null primary key,
    user_id     varchar(32) not null,
    deputy_id   varchar(32) not null,
    valid_from  date        not null,
    valid_until date        not null,
    version     int         not null,
    constraint fk_deputy_user foreign key (user_id) references user_account (id),
    constraint fk_deputy_deputy foreign key (deputy_id) references user_account (id)
);
