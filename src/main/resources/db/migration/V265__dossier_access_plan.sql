alter table dossier_access add column plan_id varchar(32);
