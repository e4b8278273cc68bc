-- A seal on paper in a box of somebody's form; holds is person and box while it is valid, so that one is.
create table form_stamp (
    id varchar(32) not null primary key,
    nomination_id varchar(32) not null,
    step varchar(100) not null,
    holds varchar(140),
    dossier_version int not null,
    code varchar(16),
    check_code varchar(8),
    page_id varchar(32) not null,
    known varchar(8) not null,
    red boolean not null,
    user_id varchar(32) not null,
    unit_id varchar(32) not null,
    at datetime(3) not null,
    voided_at datetime(3),
    void_cause varchar(20),
    void_note varchar(500),
    voided_by varchar(32),
    constraint uk_form_stamp unique (holds)
);
