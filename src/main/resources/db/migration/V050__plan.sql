create table plan (
    id              varchar(32)  not null primary key,
    code            varchar(40)  not null,
    title           varchar(200) not null,
    document_number varchar(100) not null,
    region_id       varchar(32)  not null,
    office_unit_id  varchar(32)  not null,
    status          varchar(20)  not null,
    content         longtext     not null,
    version         int          not null,
    constraint uk_plan_code unique (code),
    constraint fk_plan_region foreign key (region_id) references region (id),
    constraint fk_plan_office foreign key (office_unit_id) references unit (id)
);
