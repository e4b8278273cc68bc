create table submission_entry (
    submission_id varchar(32)  not null,
    choice_id     varchar(32)  not null,
    nomination_id varchar(32)  not null,
    state         varchar(20)  not null,
    reason        varchar(600) not null,
    at            datetime(3)  not null,
    primary key (submission_id, choice_id),
    constraint fk_submission_entry_submission foreign key (submission_id) references submission (id),
    constraint fk_submission_entry_choice foreign key (choice_id) references choice (id)
);
