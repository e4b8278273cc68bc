-- What was handed in: text and figures frozen, with the hash of what was frozen; written once.
create table report_version (
    report_id    varchar(32) not null,
    number       int         not null,
    sha256       varchar(64) not null,
    content      longtext    not null,
    as_of        datetime(3) not null,
    handed_in_at datetime(3) not null,
    agreed_by    varchar(32) not null,
    unit_id      varchar(32) not null,
    scan         varchar(32),
    primary key (report_id, number),
    constraint fk_report_version_report foreign key (report_id) references progress_report (id)
);
