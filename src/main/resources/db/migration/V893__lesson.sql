-- 课次 of a published course, as it passed review; when and where can change without one.
create table lesson (
    id           varchar(32)   not null primary key,
    course_id    varchar(32)   not null,
    ordinal      int           not null,
    topic        varchar(200)  not null,
    place        varchar(200)  not null,
    starts_at    datetime(3)   not null,
    ends_at      datetime(3)   not null,
    hours        decimal(5, 1) not null,
    gathering_id varchar(32),
    constraint uk_lesson unique (course_id, ordinal),
    constraint fk_lesson_course foreign key (course_id) references course (id)
);
