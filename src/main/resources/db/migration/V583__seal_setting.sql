-- How a unit stamps, and whether its leader and its keeper may be one person.
create table seal_setting (
    unit_id  varchar(32) not null primary key,
    track    varchar(20) not null,
    one_hand boolean     not null,
    constraint fk_seal_setting_unit foreign key (unit_id) references unit (id)
);
