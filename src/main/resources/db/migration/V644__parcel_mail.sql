-- A parcel sent by mail: to whom, which file; claimed before it is sent, so that nothing is sent twice.
create table parcel_mail (
    id              varchar(32)   not null primary key,
    submission_id   varchar(32)   not null,
    claim           varchar(64)   not null,
    recipients      varchar(1000) not null,
    sha256          varchar(64)   not null,
    state           varchar(12)   not null,
    user_id         varchar(32)   not null,
    at              datetime(3)   not null,
    constraint uk_parcel_mail unique (submission_id, claim),
    constraint fk_parcel_mail foreign key (submission_id) references submission (id)
);
