-- one row, held by the node that links; linked_through only spares it old rows, the verifier does not believe it
create table audit_lock (
    id             int    not null primary key,
    linked_through bigint not null
);
