-- A form found on a page, or a page on which none was found; part counts the forms of one page.
create table scan_page (
    id varchar(32) not null primary key,
    intake_id varchar(32) not null,
    plan_id varchar(32) not null,
    unit_id varchar(32) not null,
    page int not null,
    part int not null,
    file_id varchar(32),
    state varchar(12) not null,
    code varchar(16),
    nomination_id varchar(32),
    seen varchar(1000) not null,
    note varchar(1000) not null,
    decided_by varchar(32),
    decided_at datetime(3),
    at datetime(3) not null,
    constraint uk_scan_page unique (intake_id, page, part)
);
