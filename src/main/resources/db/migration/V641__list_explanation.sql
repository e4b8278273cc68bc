-- Why a difference of a unit's list is as it should be; by the difference's key, so that it ends with what it explains.
create table list_explanation (
    plan_id        varchar(32)  not null,
    unit_id        varchar(32)  not null,
    difference_key varchar(64)  not null,
    kind           varchar(20)  not null,
    nomination_id  varchar(32),
    text           varchar(600) not null,
    user_id        varchar(32)  not null,
    at             datetime(3)  not null,
    primary key (plan_id, unit_id, difference_key)
);
