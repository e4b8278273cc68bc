-- What was said of a course: by nobody and at no time; shown once there are enough together.
create table feedback_answer (
    id          varchar(32)   not null primary key,
    course_id   varchar(32)   not null,
    overall     int           not null,
    content     int           not null,
    lecturers   int           not null,
    arrangement int           not null,
    words       varchar(1000) not null,
    shown       boolean       not null,
    constraint fk_feedback_answer_course foreign key (course_id) references course (id)
);
