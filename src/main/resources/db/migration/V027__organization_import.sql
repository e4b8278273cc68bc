create table organization_import (
    id         varchar(32)  not null primary key,
    file_name  varchar(200) not null,
    state      varchar(10)  not null,
    row_count  int          not null,
    typed      longtext     not null,
    found      longtext     not null,
    created_by varchar(32)  not null,
    created_at datetime(3)  not null,
    written_by varchar(32),
    written_at datetime(3)
);
