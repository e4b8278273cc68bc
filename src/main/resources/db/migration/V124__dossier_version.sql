create table dossier_version (
    nomination_id varchar(32)  not null,
    version       int          not null,
    dossier       longtext     not null,
    changed       varchar(300) not null,
    reason        varchar(600) not null,
    user_id       varchar(32)  not null,
    at            datetime(3)  not null,
    primary key (nomination_id, version),
    constraint fk_dossier_version_nomination foreign key (nomination_id) references nomination (id)
);
