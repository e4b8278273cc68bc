create index ix_course_by_region on course (plan_id, region_id, begun_at, id);
