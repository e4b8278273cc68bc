create index ix_certificate_person on certificate (person_id, ordinal);
