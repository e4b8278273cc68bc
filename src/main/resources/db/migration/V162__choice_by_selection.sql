create index ix_choice_selection on choice (selection_id, category, state, ranking);
