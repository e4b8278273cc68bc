create table case_move_item (
    move_id varchar(32)  not null,
    case_id varchar(32)  not null,
    state   varchar(20)  not null,
    message varchar(500) not null,
    primary key (move_id, case_id),
    constraint fk_case_move_item foreign key (move_id) references case_move (id)
);
