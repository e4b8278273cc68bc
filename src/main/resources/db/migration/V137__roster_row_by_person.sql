create index ix_roster_row_person on roster_row (import_id, person);
