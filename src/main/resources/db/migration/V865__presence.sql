-- 到场记录: one person at one gathering. It counts from counted_at on; conflict names the gathering where he was as well.
create table presence (
    id            varchar(32) not null primary key,
    gathering_id  varchar(32) not null,
    person_id     varchar(32) not null,
    attendee_kind varchar(20) not null,
    member_id     varchar(32),
    state         varchar(20) not null,
    in_at         datetime(3),
    out_at        datetime(3),
    device_in_at  datetime(3),
    clock_off     boolean     not null,
    means         varchar(20),
    by_user       varchar(32),
    nonce         varchar(36) not null,
    minutes       int         not null,
    counted_at    datetime(3),
    conflict      varchar(32),
    constraint uk_presence unique (gathering_id, person_id),
    constraint uk_presence_nonce unique (nonce),
    constraint fk_presence_gathering foreign key (gathering_id) references gathering (id)
);
