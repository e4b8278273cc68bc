create table idempotency_key (
    user_id      varchar(32) not null,
    key_value    varchar(64) not null,
    request_hash varchar(64) not null,
    status       int         not null,
    body         longtext,
    created_at   datetime(3) not null,
    primary key (user_id, key_value)
);
