create table consultation (
    id           varchar(32)  not null primary key,
    selection_id varchar(32)  not null,
    unit_id      varchar(32)  not null,
    state        varchar(20)  not null,
    text         varchar(600) not null,
    asked_by     varchar(32)  not null,
    asked_at     datetime(3)  not null,
    answered_by  varchar(32),
    answered_at  datetime(3),
    version      int          not null,
    constraint uk_consultation unique (selection_id, unit_id),
    constraint fk_consultation_selection foreign key (selection_id) references selection (id),
    constraint fk_consultation_unit foreign key (unit_id) references unit (id)
);
