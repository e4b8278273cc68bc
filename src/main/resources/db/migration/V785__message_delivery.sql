-- That a message leaves by a channel, from when on, and in which letter.
create table message_delivery (
    message_id   varchar(32) not null,
    channel      varchar(12) not null,
    recipient_id varchar(32) not null,
    due_at       datetime(3) not null,
    letter_id    varchar(32),
    primary key (message_id, channel),
    constraint fk_message_delivery foreign key (message_id) references message (id)
);
