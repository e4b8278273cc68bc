-- 消息: what happened, told to one user; each kind of thing on a subject once an occasion.
create table message (
    id           varchar(32)  not null primary key,
    kind         varchar(30)  not null,
    subject      varchar(160) not null,
    recipient_id varchar(32)  not null,
    occasion     varchar(40)  not null,
    unit_id      varchar(32),
    plan_id      varchar(32),
    who          varchar(200) not null,
    what         varchar(300) not null,
    words        varchar(500),
    amount       int          not null,
    due_on       date,
    page         varchar(200) not null,
    told_at      datetime(3)  not null,
    read_at      datetime(3),
    over_at      datetime(3),
    constraint uk_message unique (kind, subject, recipient_id, occasion)
);
