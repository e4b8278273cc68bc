create index ix_objection_selection on objection (selection_id, recorded_at, id);
