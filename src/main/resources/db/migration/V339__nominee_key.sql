-- by what a search finds a nomination: each ending of the name (海燕 of 曾海燕), and # with each ending of its number
create table nominee_key (
    nomination_id varchar(32) not null,
    text          varchar(60) not null,
    primary key (nomination_id, text),
    constraint fk_nominee_key_nomination foreign key (nomination_id) references nomination (id)
);
