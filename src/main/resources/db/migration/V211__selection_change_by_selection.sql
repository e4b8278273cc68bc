create index ix_selection_change on selection_change (selection_id, id);
