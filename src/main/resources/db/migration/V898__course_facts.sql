-- What other modules may know of courses.
create view course_facts as
select id, plan_id, number, unit_id, region_id, title, state, published_at, closed_at from course;
