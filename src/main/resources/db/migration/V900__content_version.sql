-- What a review covers of a case, as it was handed in, with its hash; written once.
create table content_version (
    process    varchar(40) not null,
    case_id    varchar(32) not null,
    number     int         not null,
    sha256     varchar(64) not null,
    content    longtext    not null,
    changed_by varchar(32) not null,
    at         datetime(3) not null,
    primary key (process, case_id, number)
);
