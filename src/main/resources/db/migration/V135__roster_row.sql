create table roster_row (
    import_id     varchar(32)  not null,
    sheet_row     int          not null,
    state         varchar(10)  not null,
    person        varchar(150),
    category      varchar(40),
    repaired      boolean      not null,
    content       longtext     not null,
    nomination_id varchar(32),
    primary key (import_id, sheet_row),
    constraint fk_roster_row_import foreign key (import_id) references roster_import (id),
    constraint fk_roster_row_nomination foreign key (nomination_id) references nomination (id)
);
