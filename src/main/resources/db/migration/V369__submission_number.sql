alter table submission drop constraint uk_submission_number;
