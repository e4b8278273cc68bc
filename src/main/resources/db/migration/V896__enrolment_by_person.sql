create index ix_enrolment_by_person on enrolment (person_id, course_id);
