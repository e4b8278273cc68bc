create index ix_telling_next on telling (told_at, next_at);
