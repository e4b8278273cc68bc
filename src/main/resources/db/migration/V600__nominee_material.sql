-- 佐证材料 of a dossier: the file, of which kind it is, who added it for which unit, and who took it away.
create table nominee_material (
    id varchar(32) not null primary key,
    nomination_id varchar(32) not null,
    kind varchar(20) not null,
    name varchar(200),
    media_type varchar(100) not null,
    size bigint not null,
    pages int not null,
    file_id varchar(32),
    added_by varchar(32) not null,
    unit_id varchar(32) not null,
    added_at datetime(3) not null,
    removed_by varchar(32),
    removed_at datetime(3),
    constraint fk_nominee_material foreign key (nomination_id) references nomination (id)
);
