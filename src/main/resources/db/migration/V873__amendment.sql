-- 更正申请: what is to stand in a presence that counts already, and why; one open a gathering and person.
create table amendment (
    id           varchar(32)  not null primary key,
    gathering_id varchar(32)  not null,
    person_id    varchar(32)  not null,
    wanted_state varchar(20)  not null,
    wanted_in    datetime(3),
    wanted_out   datetime(3),
    reason       varchar(600) not null,
    asked_by     varchar(32)  not null,
    asked_at     datetime(3)  not null,
    state        varchar(20)  not null,
    answer       varchar(600) not null,
    answered_by  varchar(32),
    answered_at  datetime(3),
    open_key     varchar(70),
    constraint uk_amendment_open unique (open_key),
    constraint fk_amendment_gathering foreign key (gathering_id) references gathering (id)
);
