create table unit (
    id            varchar(32) not null primary key,
    code          varchar(40) not null,
    name          varchar(200) not null,
    function_code varchar(40) not null,
    region_id     varchar(32),
    parent_id     varchar(32),
    active        boolean not null,
    version       int not null,
    constraint uk_unit_code unique (code),
    constraint fk_unit_region foreign key (region_id) references region (id),
    constraint fk_unit_parent foreign key (parent_id) references unit (id)
);
