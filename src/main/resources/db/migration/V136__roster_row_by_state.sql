create index ix_roster_row_state on roster_row (import_id, state, sheet_row);
