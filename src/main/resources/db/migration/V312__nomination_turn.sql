-- whoever puts the same person forward for the same unit at once waits for his turn; place: of his mobile, many share one
create table nomination_turn (
    plan_id varchar(32) not null,
    unit_id varchar(32) not null,
    place   int         not null,
    primary key (plan_id, unit_id, place)
);
