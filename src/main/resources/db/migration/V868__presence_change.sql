-- What was changed of a presence after it was written down, by whom and why; what it said before stays.
create table presence_change (
    id          varchar(32)  not null primary key,
    presence_id varchar(32)  not null,
    at          datetime(3)  not null,
    by_user     varchar(32)  not null,
    from_state  varchar(20)  not null,
    from_in     datetime(3),
    from_out    datetime(3),
    to_state    varchar(20)  not null,
    to_in       datetime(3),
    to_out      datetime(3),
    reason      varchar(600) not null,
    constraint fk_presence_change_presence foreign key (presence_id) references presence (id)
);
