create index ix_choice_nomination on choice (nomination_id, state);
