create index ix_duplicate_pair_found on duplicate_pair (found_by, found_at);
