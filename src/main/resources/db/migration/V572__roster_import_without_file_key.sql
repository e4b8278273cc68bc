alter table roster_import drop constraint fk_roster_import_file;
