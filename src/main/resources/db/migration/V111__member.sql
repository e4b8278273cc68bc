create table member (
    id            varchar(32)  not null primary key,
    team_id       varchar(32)  not null,
    nomination_id varchar(32)  not null,
    joined_at     datetime(3)  not null,
    left_at       datetime(3),
    reason        varchar(600),
    version       int          not null,
    constraint fk_member_team foreign key (team_id) references team (id)
);
