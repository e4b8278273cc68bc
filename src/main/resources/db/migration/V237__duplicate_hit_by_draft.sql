create index ix_duplicate_hit_draft on duplicate_hit (nomination_id, twin_id);
