alter table roster_import add constraint fk_roster_import_roster foreign key (roster_id) references stored_file (id);
