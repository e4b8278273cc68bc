-- An agreement that waits for the unit's seal; it becomes an opinion when that is on the form.
create table held_opinion (
    task_id varchar(64) not null primary key,
    nomination_id varchar(32) not null,
    step varchar(100) not null,
    step_name varchar(200) not null,
    dossier_version int not null,
    text varchar(600) not null,
    user_id varchar(32) not null,
    instead_of varchar(32),
    post varchar(20) not null,
    unit_id varchar(32) not null,
    unit_name varchar(300) not null,
    at datetime(3) not null,
    constraint fk_held_opinion_nomination foreign key (nomination_id) references nomination (id)
);
