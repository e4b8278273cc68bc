-- What other modules may know of who was called to courses.
create view enrolment_facts as
select course_id, person_id, member_id, region_id, level, category, state, hours from enrolment;
