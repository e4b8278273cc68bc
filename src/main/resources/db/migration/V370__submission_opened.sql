create table submission_opened (
    submission_id varchar(32) not null,
    nomination_id varchar(32) not null,
    user_id       varchar(32) not null,
    opened_at     datetime(3) not null,
    primary key (submission_id, user_id, nomination_id)
);
