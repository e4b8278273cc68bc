create table choice (
    id            varchar(32)  not null primary key,
    selection_id  varchar(32)  not null,
    nomination_id varchar(32)  not null,
    quota_id      varchar(32)  not null,
    level         varchar(20)  not null,
    category      varchar(40)  not null,
    state         varchar(20)  not null,
    live_key      varchar(70),
    ranking       int          not null,
    chosen_by     varchar(32)  not null,
    chosen_at     datetime(3)  not null,
    answer        varchar(20),
    reason        varchar(600),
    version       int          not null,
    constraint uk_choice_live unique (live_key),
    constraint fk_choice_selection foreign key (selection_id) references selection (id),
    constraint fk_choice_nomination foreign key (nomination_id) references nomination (id)
);
