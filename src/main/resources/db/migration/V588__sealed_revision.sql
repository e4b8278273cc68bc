-- Each state of such a document, the first before any seal; never changed, so that a seal that was dropped shows.
create table sealed_revision (
    document_id varchar(32) not null,
    revision    int         not null,
    file_id     varchar(32) not null,
    sha256      varchar(64) not null,
    at          datetime(3) not null,
    primary key (document_id, revision),
    constraint fk_sealed_revision foreign key (document_id) references sealed_document (id)
);
