create table mobile_budget (
    user_id  varchar(32) not null,
    given_on date        not null,
    kind     varchar(10) not null,
    given    int         not null,
    primary key (user_id, given_on, kind)
);
