create index ix_feedback_answer_course on feedback_answer (course_id, shown);
