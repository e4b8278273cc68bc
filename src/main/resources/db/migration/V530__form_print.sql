-- A registration form that was printed: which person's, at which version, and where its boxes are on the page.
create table form_print (
    code varchar(16) not null primary key,
    nomination_id varchar(32) not null,
    dossier_version int not null,
    check_code varchar(8) not null,
    boxes varchar(2000) not null,
    printed_by varchar(32) not null,
    unit_id varchar(32) not null,
    at datetime(3) not null
);
