-- What happened to a course, and what was said at it, in this order.
create table course_event (
    course_id varchar(32)   not null,
    ordinal   int           not null,
    kind      varchar(20)   not null,
    user_id   varchar(32)   not null,
    unit_id   varchar(32)   not null,
    at        datetime(3)   not null,
    text      varchar(1200) not null,
    primary key (course_id, ordinal),
    constraint fk_course_event_course foreign key (course_id) references course (id)
);
