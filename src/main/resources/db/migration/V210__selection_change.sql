create table selection_change (
    id            bigint      not null auto_increment primary key,
    selection_id  varchar(32) not null,
    at            datetime(3) not null,
    user_id       varchar(32) not null,
    what          varchar(20) not null,
    nomination_id varchar(32),
    unit_id       varchar(32),
    constraint fk_selection_change_selection foreign key (selection_id) references selection (id)
);
