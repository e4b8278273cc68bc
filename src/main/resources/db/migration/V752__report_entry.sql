-- 填报: another number beside what is counted, and why; without a number it was taken back.
create table report_entry (
    report_id varchar(32)  not null,
    figure    varchar(40)  not null,
    entered   bigint,
    reason    varchar(600) not null,
    revision  int          not null,
    saved_by  varchar(32)  not null,
    saved_at  datetime(3)  not null,
    primary key (report_id, figure),
    constraint fk_report_entry_report foreign key (report_id) references progress_report (id)
);
