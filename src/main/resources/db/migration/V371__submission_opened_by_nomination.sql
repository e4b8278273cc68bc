create index ix_submission_opened_nomination on submission_opened (nomination_id);
