create index ix_form_print_nomination on form_print (nomination_id, dossier_version);
