-- A sealed document's finished revision once more as OFD: never changed; its signatures tell a copy that lost one.
create table ofd_copy (
    document_id     varchar(32)   not null,
    revision        int           not null,
    file_id         varchar(32)   not null,
    sha256          varchar(64)   not null,
    first_signature varchar(64)   not null,
    signatures      varchar(4000) not null,
    at              datetime(3)   not null,
    primary key (document_id, revision),
    constraint fk_ofd_copy foreign key (document_id) references sealed_document (id)
);
