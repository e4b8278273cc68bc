create table roster_import (
    id           varchar(32) not null primary key,
    plan_id      varchar(32) not null,
    unit_id      varchar(32) not null,
    file_id      varchar(32) not null,
    photos_id    varchar(32),
    sheet        longtext    not null,
    state        varchar(10) not null,
    lease_holder varchar(32),
    lease_until  datetime(3),
    created_by   varchar(32) not null,
    created_at   datetime(3) not null,
    done_at      datetime(3),
    constraint fk_roster_import_plan foreign key (plan_id) references plan (id),
    constraint fk_roster_import_unit foreign key (unit_id) references unit (id),
    constraint fk_roster_import_file foreign key (file_id) references stored_file (id)
);
