create index ix_form_stamp_code on form_stamp (code);
