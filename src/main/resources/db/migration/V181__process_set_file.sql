create table process_set_file (
    set_id  varchar(32)  not null,
    name    varchar(100) not null,
    content longblob     not null,
    primary key (set_id, name),
    constraint fk_process_set_file foreign key (set_id) references process_set (id)
);
