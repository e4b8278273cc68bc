create table nomination_series (
    plan_id varchar(32) not null,
    word    varchar(32) not null,
    last    int         not null,
    primary key (plan_id, word)
);
