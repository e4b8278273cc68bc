-- A document under seals; once something that it says has changed it is void (by its own id), and another begins.
create table sealed_document (
    id      varchar(32) not null primary key,
    kind    varchar(40) not null,
    subject varchar(64) not null,
    voided  varchar(32) not null,
    constraint uk_sealed_document unique (subject, kind, voided)
);
