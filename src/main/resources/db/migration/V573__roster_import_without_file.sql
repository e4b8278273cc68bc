alter table roster_import drop column file_id;
