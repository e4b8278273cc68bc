-- What took a review's validity away: another content came, or a return was answered.
create table content_review_void (
    review_id varchar(32) not null primary key,
    cause     varchar(20) not null,
    user_id   varchar(32) not null,
    at        datetime(3) not null,
    constraint fk_content_review_void_review foreign key (review_id) references content_review (id)
);
