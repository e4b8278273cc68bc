-- 取用: whose passage, of which version, a part of the city's report was put together from; the text itself has its mark.
create table report_source (
    report_id   varchar(32) not null,
    part        varchar(40) not null,
    from_report varchar(32) not null,
    number      int         not null,
    taken_by    varchar(32) not null,
    taken_at    datetime(3) not null,
    primary key (report_id, part, from_report),
    constraint fk_report_source_report foreign key (report_id) references progress_report (id),
    constraint fk_report_source_from foreign key (from_report) references progress_report (id)
);
