create index ix_roster_stamp_state on roster_stamp (state, next_at);
