create index ix_objection_nomination on objection (nomination_id);
