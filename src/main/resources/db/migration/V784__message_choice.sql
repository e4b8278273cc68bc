-- By which channels besides the portal somebody wants to be told of a kind.
create table message_choice (
    user_id varchar(32) not null,
    kind    varchar(30) not null,
    channel varchar(12) not null,
    primary key (user_id, kind, channel)
);
