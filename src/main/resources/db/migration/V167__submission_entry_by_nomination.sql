create index ix_submission_entry_nomination on submission_entry (nomination_id);
