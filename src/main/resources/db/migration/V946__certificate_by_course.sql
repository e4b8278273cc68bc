create index ix_certificate_course on certificate (course_id, ordinal);
