create table region (
    id        varchar(32)  not null primary key,
    code      varchar(40)  not null,
    name      varchar(100) not null,
    level     varchar(20)  not null,
    parent_id varchar(32),
    path      varchar(300) not null,
    version   int          not null,
    constraint uk_region_code unique (code),
    constraint uk_region_path unique (path),
    constraint fk_region_parent foreign key (parent_id) references region (id)
);
