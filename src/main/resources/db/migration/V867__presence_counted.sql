create index ix_presence_counted on presence (counted_at, id);
