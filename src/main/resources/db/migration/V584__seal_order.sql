-- What a leader has sealed: the box of which subject's document, with which words; who filled it in never presses.
create table seal_order (
    id         varchar(32)  not null primary key,
    kind       varchar(40)  not null,
    subject    varchar(64)  not null,
    box        varchar(64)  not null,
    unit_id    varchar(32)  not null,
    opinion    varchar(600) not null,
    opinion_on date         not null,
    ordered_by varchar(32)  not null,
    ordered_at datetime(3)  not null,
    filled_by  varchar(600) not null,
    state      varchar(20)  not null,
    reason     varchar(600) not null,
    constraint fk_seal_order_unit foreign key (unit_id) references unit (id)
);
