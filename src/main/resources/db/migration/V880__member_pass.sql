-- 成员码: one a person (by his nomination) and plan; a new one takes the old one's place, and only its hash is kept.
create table member_pass (
    plan_id    varchar(32) not null,
    person_id  varchar(32) not null,
    code_hash  varchar(64) not null,
    issued_by  varchar(32) not null,
    issued_at  datetime(3) not null,
    revoked_at datetime(3),
    primary key (plan_id, person_id),
    constraint uk_member_pass_code unique (code_hash),
    constraint fk_member_pass_plan foreign key (plan_id) references plan (id)
);
