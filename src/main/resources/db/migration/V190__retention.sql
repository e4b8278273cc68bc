-- one row a plan that ended: how long its personal data is kept, and how far its end is
create table retention (
    plan_id        varchar(32) not null primary key,
    ended_at       datetime(3) not null,
    due_at         datetime(3) not null,
    state          varchar(20) not null,
    archived_at    datetime(3),
    archive_sha256 varchar(64),
    archive_size   bigint,
    done_at        datetime(3),
    constraint fk_retention_plan foreign key (plan_id) references plan (id)
);
