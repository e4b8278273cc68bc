create index ix_nominee_material on nominee_material (nomination_id, added_at);
