-- A file that was sent to the platform to be sealed there, until its answer counts; open_for is its order meanwhile.
create table platform_request (
    id          varchar(32)  not null primary key,
    order_id    varchar(32)  not null,
    open_for    varchar(32),
    seal_id     varchar(32)  not null,
    keeper_id   varchar(32)  not null,
    document_id varchar(32)  not null,
    revision    int          not null,
    tries       int          not null,
    sent_at     datetime(3)  not null,
    next_at     datetime(3)  not null,
    problem     varchar(600) not null,
    constraint uk_platform_request unique (open_for),
    constraint fk_platform_request_order foreign key (order_id) references seal_order (id)
);
