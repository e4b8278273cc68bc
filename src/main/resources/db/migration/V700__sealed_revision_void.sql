-- A state of such a document that stands no more while those before it do: what its last seal said was taken back.
create table sealed_revision_void (
    document_id varchar(32) not null,
    revision    int         not null,
    at          datetime(3) not null,
    primary key (document_id, revision),
    constraint fk_sealed_revision_void foreign key (document_id, revision)
        references sealed_revision (document_id, revision)
);
