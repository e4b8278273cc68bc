create table phrase (
    owner_id varchar(32)  not null,
    id       varchar(32)  not null,
    text     varchar(600) not null,
    position integer      not null,
    primary key (owner_id, id)
);
