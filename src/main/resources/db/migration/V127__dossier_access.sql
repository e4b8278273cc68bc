create table dossier_access (
    nomination_id varchar(32) not null,
    unit_id       varchar(32) not null,
    primary key (nomination_id, unit_id),
    constraint fk_dossier_access_nomination foreign key (nomination_id) references nomination (id)
);
