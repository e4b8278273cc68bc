create table post (
    id          varchar(32) not null primary key,
    user_id     varchar(32) not null,
    unit_id     varchar(32) not null,
    kind        varchar(20) not null,
    valid_from  date        not null,
    valid_until date,
    version     int         not null,
    constraint fk_post_user foreign key (user_id) references user_account (id),
    constraint fk_post_unit foreign key (unit_id) references unit (id)
);
