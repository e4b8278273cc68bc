create table opinion_void (
    opinion_id varchar(32)  not null primary key,
    cause      varchar(30)  not null,
    reason     varchar(600) not null,
    user_id    varchar(32)  not null,
    at         datetime(3)  not null,
    constraint fk_opinion_void_opinion foreign key (opinion_id) references opinion (id)
);
