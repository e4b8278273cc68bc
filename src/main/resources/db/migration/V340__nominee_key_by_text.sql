create index ix_nominee_key_text on nominee_key (text, nomination_id);
