-- Stamped forms that came back on paper: what a unit uploaded at once, read page by page in the background.
create table scan_intake (
    id varchar(32) not null primary key,
    plan_id varchar(32) not null,
    unit_id varchar(32) not null,
    total int not null,
    done int not null,
    attempts int not null,
    next_at datetime(3) not null,
    created_by varchar(32) not null,
    created_at datetime(3) not null,
    finished_at datetime(3)
);
