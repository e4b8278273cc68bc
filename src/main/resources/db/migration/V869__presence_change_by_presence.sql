create index ix_presence_change_by_presence on presence_change (presence_id, at);
