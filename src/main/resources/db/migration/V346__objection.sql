create table objection (
    id            varchar(32)  not null primary key,
    selection_id  varchar(32)  not null,
    nomination_id varchar(32),
    raised_on     date         not null,
    raised_by     varchar(100),
    text          varchar(1000) not null,
    recorded_by   varchar(32)  not null,
    recorded_at   datetime(3)  not null,
    outcome       varchar(20),
    answer        varchar(1000),
    answered_by   varchar(32),
    answered_at   datetime(3),
    version       int          not null,
    constraint fk_objection_selection foreign key (selection_id) references selection (id)
);
