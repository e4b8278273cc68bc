create index seal_use_by_at on seal_use (at, id);
