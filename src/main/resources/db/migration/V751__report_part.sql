-- The text of a part as it is written now; a save names the revision that it was made from.
create table report_part (
    report_id varchar(32) not null,
    code      varchar(40) not null,
    text      longtext    not null,
    revision  int         not null,
    saved_by  varchar(32) not null,
    saved_at  datetime(3) not null,
    primary key (report_id, code),
    constraint fk_report_part_report foreign key (report_id) references progress_report (id)
);
