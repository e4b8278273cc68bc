create table duplicate_hit (
    id      varchar(32) not null primary key,
    user_id varchar(32) not null,
    at      datetime(3) not null,
    told    boolean     not null
);
