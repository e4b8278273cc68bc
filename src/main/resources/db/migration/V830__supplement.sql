create table supplement (
    id              varchar(32)  not null primary key,
    plan_id         varchar(32)  not null,
    ordinal         int          not null,
    title           varchar(200) not null,
    document_number varchar(100) not null,
    issued_on       date         not null,
    effective_on    date         not null,
    sections        longtext     not null,
    replaced        longtext,
    against         longtext     not null,
    adopted_at      datetime(3)  not null,
    user_id         varchar(32)  not null,
    unit_id         varchar(32)  not null,
    applied_at      datetime(3),
    constraint uk_supplement_ordinal unique (plan_id, ordinal),
    constraint fk_supplement_plan foreign key (plan_id) references plan (id)
);
