create table organization_version (
    id      int    not null primary key,
    version bigint not null
);
