-- 日历订阅: the hash of a user's secret, and when it was read last.
create table calendar_token (
    user_id    varchar(32) not null primary key,
    token_hash varchar(64) not null,
    made_at    datetime(3) not null,
    read_at    datetime(3),
    constraint uk_calendar_token unique (token_hash)
);
