create index ix_gathering_by_end on gathering (state, ends_at, id);
