create index ix_form_stamp_nomination on form_stamp (nomination_id, step);
