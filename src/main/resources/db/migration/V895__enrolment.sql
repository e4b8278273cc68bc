-- 学员: a member called to a course once, in the capacity of one of his teams.
create table enrolment (
    id          varchar(32)   not null primary key,
    course_id   varchar(32)   not null,
    person_id   varchar(32)   not null,
    member_id   varchar(32)   not null,
    region_id   varchar(32)   not null,
    level       varchar(20)   not null,
    category    varchar(40)   not null,
    state       varchar(20)   not null,
    called_at   datetime(3)   not null,
    changed_at  datetime(3)   not null,
    reason      varchar(1200),
    leave_file  varchar(32),
    decided_by  varchar(32),
    result      varchar(200),
    hours       decimal(6, 1),
    constraint uk_enrolment unique (course_id, person_id),
    constraint fk_enrolment_course foreign key (course_id) references course (id)
);
