create index ix_lesson_by_gathering on lesson (gathering_id);
