-- A unit's word on one version of a content (内容审核); written once.
create table content_review (
    id         varchar(32)   not null primary key,
    process    varchar(40)   not null,
    case_id    varchar(32)   not null,
    number     int           not null,
    ordinal    int           not null,
    sha256     varchar(64)   not null,
    step       varchar(100)  not null,
    step_name  varchar(200)  not null,
    decision   varchar(20)   not null,
    text       varchar(1200) not null,
    parts      varchar(500)  not null,
    scan       varchar(32),
    user_id    varchar(32)   not null,
    instead_of varchar(32),
    unit_id    varchar(32)   not null,
    at         datetime(3)   not null,
    constraint uk_content_review unique (process, case_id, ordinal),
    constraint fk_content_review_version foreign key (process, case_id, number)
        references content_version (process, case_id, number)
);
