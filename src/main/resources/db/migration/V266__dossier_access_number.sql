alter table dossier_access add column number varchar(60);
