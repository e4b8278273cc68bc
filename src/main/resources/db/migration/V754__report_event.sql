-- What happened to a report, and what was said at it, in this order.
create table report_event (
    report_id varchar(32)   not null,
    ordinal   int           not null,
    kind      varchar(20)   not null,
    number    int           not null,
    user_id   varchar(32)   not null,
    unit_id   varchar(32)   not null,
    at        datetime(3)   not null,
    text      varchar(1200) not null,
    parts     varchar(500)  not null,
    until_day date,
    primary key (report_id, ordinal),
    constraint fk_report_event_report foreign key (report_id) references progress_report (id)
);
