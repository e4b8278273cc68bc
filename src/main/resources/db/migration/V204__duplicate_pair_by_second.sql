create index ix_duplicate_pair_second on duplicate_pair (second_id, state);
