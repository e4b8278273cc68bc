-- 消息设置 of a user: his confirmed mail address, the one that waits for its code, and when he wants to be told.
create table message_setting (
    user_id     varchar(32) not null primary key,
    address     varchar(100),
    pending     varchar(100),
    code_hash   varchar(64),
    code_at     datetime(3),
    tries       int         not null,
    digest_hour int,
    quiet_from  int,
    quiet_until int
);
