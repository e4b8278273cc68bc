-- What is sent to one person by one channel: claimed before, so that it is sent once whatever becomes of the node.
create table message_letter (
    id            varchar(32)  not null primary key,
    recipient_id  varchar(32)  not null,
    channel       varchar(12)  not null,
    state         varchar(12)  not null,
    attempts      int          not null,
    next_at       datetime(3)  not null,
    claim         varchar(32),
    claimed_until datetime(3),
    settled_at    datetime(3),
    reason        varchar(200)
);
