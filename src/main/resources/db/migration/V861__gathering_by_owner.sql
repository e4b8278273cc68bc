create index ix_gathering_by_owner on gathering (owner_id);
