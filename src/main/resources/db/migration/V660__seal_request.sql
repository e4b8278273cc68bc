-- 用印申请: a division's agreement that asks for its department's seal, by way of clerk, head and leader to the keeper.
create table seal_request (
    id            varchar(32)  not null primary key,
    kind          varchar(40)  not null,
    subject       varchar(64)  not null,
    box           varchar(64)  not null,
    opinion       varchar(600) not null,
    opinion_on    date         not null,
    filled_by     varchar(600) not null,
    unit_id       varchar(32)  not null,
    department_id varchar(32)  not null,
    asked_by      varchar(32)  not null,
    asked_at      datetime(3)  not null,
    purpose       varchar(600) not null,
    order_id      varchar(32),
    state         varchar(20)  not null,
    reason        varchar(600) not null,
    constraint fk_seal_request_unit foreign key (unit_id) references unit (id),
    constraint fk_seal_request_department foreign key (department_id) references unit (id)
);
