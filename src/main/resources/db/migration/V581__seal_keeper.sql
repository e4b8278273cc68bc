-- Who keeps a seal, by name, from a day to a day.
create table seal_keeper (
    id          varchar(32) not null primary key,
    seal_id     varchar(32) not null,
    user_id     varchar(32) not null,
    valid_from  date        not null,
    valid_until date,
    ended_at    datetime(3),
    constraint fk_seal_keeper_seal foreign key (seal_id) references seal (id),
    constraint fk_seal_keeper_user foreign key (user_id) references user_account (id)
);
