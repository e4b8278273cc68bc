-- How many courses of a plan were begun: each has a number of its own, which is never used again.
create table course_series (
    plan_id varchar(32) not null primary key,
    last    int         not null,
    constraint fk_course_series_plan foreign key (plan_id) references plan (id)
);
