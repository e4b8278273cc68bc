create index ix_presence_by_person on presence (person_id, counted_at, id);
