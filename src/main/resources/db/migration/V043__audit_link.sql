-- insert-only, as audit_row; without a foreign key, since it must outlive a row that somebody removes
create table audit_link (
    seq           bigint      not null primary key,
    row_id        bigint      not null,
    previous_hash varchar(64) not null,
    hash          varchar(64) not null,
    constraint uk_audit_link_row unique (row_id)
);
