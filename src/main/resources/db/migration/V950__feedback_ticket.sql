-- Who may say once, without a name, what he thinks of a course; a code on paper opens it until it is used.
create table feedback_ticket (
    course_id varchar(32) not null,
    person_id varchar(32) not null,
    code_hash varchar(64),
    used      boolean     not null,
    primary key (course_id, person_id),
    constraint uk_feedback_ticket unique (code_hash),
    constraint fk_feedback_ticket_course foreign key (course_id) references course (id)
);
